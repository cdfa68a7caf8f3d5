/** Say that a title names another document, whose number may stand behind it. */
export const citingWords: readonly { word: string; example: string }[] = [
  { word: '贯彻', example: '贯彻落实稳经济意见分工方案（国发〔2024〕18号）' },
  { word: '落实', example: '落实稳经济意见分工方案（国发〔2024〕18号）' },
  { word: '转发', example: '关于转发公开要点的通知（国办发〔2024〕18号）' },
];

/** Words that end the title of a document. */
export const documentTypes: readonly { word: string; example: string }[] = [
  { word: '方案', example: '2025年政务公开工作方案' },
  { word: '工作要点', example: '2025年政务公开工作要点' },
  { word: '要点', example: '2025年工作要点' },
  { word: '通知', example: '关于印发工作要点的通知' },
  { word: '通知单', example: '民意诉求转办通知单' },
  { word: '督办单', example: '重点事项督办单' },
  { word: '纪要', example: '搬迁工作推进会纪要' },
  { word: '意见', example: '关于促进发展的若干意见' },
  { word: '计划', example: '三年行动计划' },
  { word: '清单', example: '重点任务责任清单' },
  { word: '分解表', example: '任务分解表' },
  { word: '分工表', example: '任务分工表' },
  { word: '任务表', example: '重点任务表' },
  { word: '一览表', example: '重点任务一览表' },
  { word: '台账', example: '重点任务台账' },
  { word: '措施', example: '若干措施' },
  { word: '举措', example: '若干举措' },
  { word: '办法', example: '管理办法' },
  { word: '细则', example: '实施细则' },
  { word: '规划', example: '发展规划' },
  { word: '决定', example: '关于加强管理的决定' },
  { word: '批复', example: '关于规划的批复' },
  { word: '通报', example: '关于考核情况的通报' },
  { word: '公告', example: '关于征集意见的公告' },
  { word: '通告', example: '关于禁放的通告' },
  { word: '报告', example: '政府工作报告' },
  { word: '函', example: '关于任务分工的函' },
  { word: '条例', example: '信息公开条例' },
  { word: '规定', example: '若干规定' },
  { word: '政策', example: '若干政策' },
  { word: '分工', example: '重点工作任务分工' },
  { word: '任务分解', example: '政府工作报告任务分解' },
  { word: '责任分解', example: '重点工作责任分解' },
  { word: '进度安排', example: '任务分工及进度安排' },
  { word: '工作安排', example: '2025年工作安排' },
  { word: '指南', example: '工作指南' },
  { word: '规程', example: '工作规程' },
  { word: '制度', example: '例会制度' },
  { word: '目录', example: '公开目录' },
  { word: '责任书', example: '目标责任书' },
  { word: '重点任务', example: '2025年重点任务' },
  { word: '重点工作', example: '2025年重点工作' },
  { word: '工作任务', example: '2025年工作任务' },
  { word: '行动', example: '攻坚行动' },
  { word: '若干条', example: '惠企若干条' },
  { word: '条', example: '惠企政策二十条' },
  { word: '对照表', example: '任务对照表' },
  { word: '明细表', example: '任务明细表' },
  { word: '表', example: '任务落实情况表' },
];

/** A bracket behind the title, on its line or the next. */
export const titleStates: readonly { word: string; example: string }[] = [
  { word: '征求意见稿', example: '（征求意见稿）' },
  { word: '试行', example: '（试行）' },
  { word: '草案', example: '（草案）' },
  { word: '暂行', example: '（暂行）' },
  { word: '修订', example: '（2025年修订）' },
  { word: '修订版', example: '（修订版）' },
  { word: '送审稿', example: '（送审稿）' },
  { word: '讨论稿', example: '（讨论稿）' },
  { word: '代拟稿', example: '（代拟稿）' },
  { word: '审议稿', example: '（审议稿）' },
  { word: '年', example: '（2021—2025年）' },
];

/** A title that names its subject ends behind 的: 关于调整重点工作领导小组的通知. */
export const noticeTitle = { subject: '关于', end: '的', kind: '通知' } as const;

/** Marks of a title that begins anew, behind another title. */
export const titleStarts: readonly { word: string; example: string }[] = [
  { word: '关于', example: '区政府办公室关于印发……的通知' },
  { word: '年', example: '区文旅局2025年政务公开实施方案' },
  { word: '局', example: '区文旅局……' },
  { word: '委', example: '区发展改革委……' },
  { word: '厅', example: '省文旅厅……' },
  { word: '省', example: '省政府……' },
  { word: '市', example: '市政府……' },
  { word: '县', example: '县政府……' },
  { word: '区', example: '区政府……' },
];

/** The red head of a document, no title: 县人民政府文件. */
export const redHeads: readonly { word: string; example: string }[] = [
  { word: '文件', example: '青禾县人民政府文件' },
  { word: '公报', example: '青禾县人民政府公报' },
];

/** Furniture of a web page around a title; a line that begins or reads so is no title. */
export const webFurniture: readonly { word: string; example: string }[] = [
  { word: '核心提示', example: '核心提示：' },
  { word: '浏览次数', example: '浏览次数：120' },
  { word: '访问次数', example: '访问次数：120' },
  { word: '点击数', example: '点击数：120' },
  { word: '点击率', example: '点击率：120' },
  { word: '阅读', example: '阅读：120' },
  { word: '发布时间', example: '发布时间：2025-03-02' },
  { word: '发布日期', example: '发布日期：2025-03-02' },
  { word: '发文日期', example: '发文日期：2025-03-02' },
  { word: '生成日期', example: '生成日期：2025-03-02' },
  { word: '成文日期', example: '成文日期：2025-03-02' },
  { word: '公开日期', example: '公开日期：2025-03-02' },
  { word: '时间', example: '时间：2025-03-02' },
  { word: '日期', example: '日期：2025-03-02' },
  { word: '来源', example: '来源：区政府办' },
  { word: '信息来源', example: '信息来源：区政府办' },
  { word: '稿件来源', example: '稿件来源：区政府办' },
  { word: '作者', example: '作者：区政府办' },
  { word: '征集单位', example: '征集单位：区文旅局' },
  { word: '征集时间', example: '征集时间：[2025-03-02]' },
  { word: '字体', example: '字体：大 中 小' },
  { word: '字号', example: '字号：大 中 小' },
  { word: '当前位置', example: '当前位置：首页>政务公开' },
  { word: '您的位置', example: '您的位置：首页' },
  { word: '您现在的位置', example: '您现在的位置：首页' },
  { word: '所在位置', example: '所在位置：首页' },
  { word: '首页', example: '首页>政务公开' },
  { word: '索引号', example: '索引号：000014349' },
  { word: '信息索引', example: '信息索引：000014349' },
  { word: '主题分类', example: '主题分类：综合政务' },
  { word: '发文机关', example: '发文机关：区政府' },
  { word: '发布机构', example: '发布机构：区政府' },
  { word: '发布单位', example: '发布单位：区政府' },
  { word: '主题词', example: '主题词：政务公开' },
  { word: '关键词', example: '关键词：政务公开' },
  { word: '有效性', example: '有效性：有效' },
  { word: '效力状态', example: '效力状态：有效' },
  { word: '公开方式', example: '公开方式：主动公开' },
  { word: '公开形式', example: '公开形式：网站' },
  { word: '分享', example: '分享：' },
  { word: '分享到', example: '分享到：' },
  { word: '浏览', example: '浏览：120' },
  { word: '浏览量', example: '浏览量：120' },
  { word: '打印', example: '【打印】' },
  { word: '标题', example: '标题：关于……的通知' },
  { word: '名称', example: '名称：关于……的通知' },
  { word: '文号', example: '文号：青政办〔2025〕3号' },
  { word: '发文字号', example: '发文字号：青政办〔2025〕3号' },
  { word: '信息名称', example: '信息名称：关于……的通知' },
  { word: '信息分类', example: '信息分类：通知' },
  { word: '编辑', example: '编辑：李文' },
  { word: '责任编辑', example: '责任编辑：李文' },
  { word: '状态', example: '状态：已结束' },
];

/** Words by which people pass a page on, alone on a line. */
export const sharingWords: readonly { word: string; example: string }[] = [
  { word: '点赞', example: '点赞 收藏 转发' },
  { word: '收藏', example: '点赞 收藏 转发' },
  { word: '转发', example: '点赞 收藏 转发' },
  { word: '分享', example: '点赞 分享 评论' },
  { word: '评论', example: '点赞 分享 评论' },
  { word: '关注', example: '关注 点赞' },
  { word: '打印', example: '打印 收藏 分享' },
];

/** Who signs a document, beside its number. */
export const signerLabels: readonly { word: string; example: string }[] = [
  { word: '签发人', example: '青政发〔2025〕8号　签发人：张海' },
  { word: '签发', example: '青政发〔2025〕8号　签发：张海' },
];

/** Heads the table of contents below a title. */
export const contentsHeading = { word: '目录', example: '目　录' } as const;

/** What a body has done that stands with its name below a title. */
export const makerWords: readonly { word: string; example: string }[] = [
  { word: '制', example: '区政府办公室制' },
  { word: '编制', example: '区政府办公室编制' },
  { word: '印制', example: '区政府办公室印制' },
  { word: '制表', example: '区政府办公室制表' },
];

/** Labels of a metadata line or table, by the field behind them. */
export const metadataLabels: readonly {
  word: string;
  field: 'number' | 'issued' | 'published' | 'filled' | 'title';
  example: string;
}[] = [
  { word: '发文字号', field: 'number', example: '发文字号：青政办〔2025〕3号' },
  { word: '文号', field: 'number', example: '文号：青政办〔2025〕3号' },
  { word: '成文日期', field: 'issued', example: '成文日期：2025年3月2日' },
  { word: '发文日期', field: 'issued', example: '发文日期：2025年3月2日' },
  { word: '生成日期', field: 'issued', example: '生成日期：2025-03-02' },
  { word: '印发日期', field: 'issued', example: '印发日期：2025年3月2日' },
  { word: '发布日期', field: 'published', example: '发布日期：2025年3月5日' },
  { word: '发布时间', field: 'published', example: '发布时间：2025-03-05' },
  { word: '公开日期', field: 'published', example: '公开日期：2025-03-05' },
  { word: '公布日期', field: 'published', example: '公布日期：2025-03-05' },
  { word: '时间', field: 'published', example: '时间：2025-03-05 17:01' },
  { word: '日期', field: 'published', example: '日期：2025-03-05' },
  { word: '更新时间', field: 'published', example: '更新时间：2025-03-05' },
  { word: '填报日期', field: 'filled', example: '填报日期：2025年3月5日' },
  { word: '填报时间', field: 'filled', example: '填报时间：2025年3月5日' },
  { word: '填表日期', field: 'filled', example: '填表日期：2025年3月5日' },
  { word: '填表时间', field: 'filled', example: '填表时间：2025年3月5日' },
  { word: '制表日期', field: 'filled', example: '制表日期：2025年3月5日' },
  { word: '制表时间', field: 'filled', example: '制表时间：2025年3月5日' },
  { word: '标题', field: 'title', example: '标题：关于……的通知' },
  { word: '名称', field: 'title', example: '名称：关于……的通知' },
  { word: '信息名称', field: 'title', example: '信息名称：关于……的通知' },
];

/** Behind a date in a line that prints or publishes: 2025年3月2日印发. */
export const issueVerbs: readonly {
  word: string;
  kind: 'printed' | 'published';
  example: string;
}[] = [
  { word: '印发', kind: 'printed', example: '区政府办公室 2025年3月2日印发' },
  { word: '印', kind: 'printed', example: '2025年3月2日印' },
  { word: '发布', kind: 'published', example: '区大数据中心2025年3月2日发布' },
  { word: '公布', kind: 'published', example: '2025年3月2日公布' },
];

/** Whom a notice addresses: the line ends with a colon and names bodies. */
export const addressees: readonly { word: string; example: string }[] = [
  { word: '各', example: '各镇人民政府，区政府各部门：' },
  { word: '局', example: '县教育局、县财政局：' },
  { word: '委', example: '市发展改革委：' },
  { word: '政府', example: '县人民政府：' },
  { word: '单位', example: '机关各股室、下属单位：' },
  { word: '部门', example: '区直有关部门：' },
  { word: '科室', example: '机关各科室：' },
];

/** Signs of a document number: 青政办〔2025〕3号. */
export const documentNumberSigns = { ordinal: '第', unit: '号' } as const;
