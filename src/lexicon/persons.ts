/** Common Chinese surnames, one character each, with an example of a name. */
export const surnames = {
  single:
    '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边',
  double: ['欧阳', '上官', '司马', '诸葛', '司徒', '令狐', '皇甫', '慕容', '尉迟', '长孙', '夏侯'],
  example: '王小明',
} as const;

/** Posts; a name with one of them, or a post by itself, is a person. */
export const posts: readonly { word: string; example: string }[] = [
  { word: '书记', example: '党委书记' },
  { word: '副书记', example: '党委副书记' },
  { word: '省长', example: '副省长李文' },
  { word: '市长', example: '副市长李文' },
  { word: '县长', example: '副县长李文' },
  { word: '区长', example: '副区长李文' },
  { word: '镇长', example: '副镇长李文' },
  { word: '乡长', example: '副乡长李文' },
  { word: '厅长', example: '厅长李文' },
  { word: '局长', example: '局长李文' },
  { word: '处长', example: '处长李文' },
  { word: '科长', example: '科长李文' },
  { word: '股长', example: '股长李文' },
  { word: '主任', example: '主任李文' },
  { word: '部长', example: '部长李文' },
  { word: '校长', example: '校长李文' },
  { word: '院长', example: '院长李文' },
  { word: '所长', example: '所长李文' },
  { word: '站长', example: '站长李文' },
  { word: '队长', example: '大队长李文' },
  { word: '馆长', example: '馆长李文' },
  { word: '组长', example: '组长李文' },
  { word: '护士长', example: '护士长李文' },
  { word: '经理', example: '总经理李文' },
  { word: '董事长', example: '董事长李文' },
  { word: '主席', example: '主席李文' },
  { word: '委员', example: '常委委员李文' },
  { word: '常委', example: '常委李文' },
  { word: '调研员', example: '调研员李文' },
  { word: '负责人', example: '各单位主要负责人' },
  { word: '负责同志', example: '主要负责同志' },
  { word: '一把手', example: '各单位一把手' },
  { word: '同志', example: '李文同志' },
  { word: '老师', example: '李文老师' },
  { word: '班主任', example: '各班班主任' },
  { word: '专员', example: '专员李文' },
  { word: '领导', example: '分管领导' },
];

/** Posts that somebody holds beside another: 县委常委、副县长李文 is one person. */
export const sidePosts: readonly { word: string; example: string }[] = [
  { word: '常委', example: '县委常委、副县长李文' },
  { word: '书记', example: '党委书记、董事长李文' },
  { word: '副书记', example: '党工委副书记、管委会主任李文' },
  { word: '党组成员', example: '党组成员、副局长李文' },
  { word: '党委委员', example: '党委委员、副总经理李文' },
  { word: '党工委委员', example: '党工委委员、副主任李文' },
  { word: '纪委委员', example: '纪委委员、纪检组长李文' },
];

/** What stands before a telephone number behind a name. */
export const phoneLabels: readonly { word: string; example: string }[] = [
  { word: '电话', example: '李文（电话：88880000）' },
  { word: '联系电话', example: '李文（联系电话：88880000）' },
  { word: '手机', example: '李文（手机：13800000000）' },
];
