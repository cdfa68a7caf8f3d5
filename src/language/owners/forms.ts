/** One owner list as printed, where it stands, and what must come out. */
export interface OwnerExample {
  readonly text: string;
  /** Role of the column or label it stands in; in a bracket without a label where absent. */
  readonly role?: 'lead' | 'responsible' | 'support' | 'oversight';
  /** A column of people. */
  readonly people?: true;
  /** The document's first-name-leads rule holds. */
  readonly firstLeads?: true;
  /** `name/role` in printed order, parted by blanks; '' where nobody is named. */
  readonly gives: string;
}

/** A way of writing owners. `plan-parse explain owners` prints these, the tests run them. */
export interface OwnerForm {
  readonly id: string;
  readonly title: { readonly en: string; readonly zh: string };
  readonly examples: readonly OwnerExample[];
}

export const ownerForms: readonly OwnerForm[] = [
  {
    id: 'verbs',
    title: { en: 'Verbs behind names', zh: '名称后的动词' },
    examples: [
      { text: '区编办负责', gives: '区编办/responsible' },
      {
        text: '县政府各部门、各镇人民政府，县司法局指导',
        role: 'responsible',
        gives: '县政府各部门/responsible 各镇人民政府/responsible 县司法局/oversight',
      },
      { text: '区编办牵头负责', gives: '区编办/lead' },
      {
        text: '区编办、区司法局牵头，区财政局配合',
        gives: '区编办/lead 区司法局/lead 区财政局/support',
      },
      {
        text: '区编办牵头，各镇（街、区），\n区政府各部门、各直属机构负责',
        gives:
          '区编办/lead 各镇（街、区）/responsible 区政府各部门/responsible 各直属机构/responsible',
      },
      {
        text: '县教育局、县民政局分工负责，各有关部门、各乡镇政府配合',
        gives: '县教育局/responsible 县民政局/responsible 各有关部门/support 各乡镇政府/support',
      },
      {
        text: '县教育局牵头，县民政局配合，各乡镇政府落实',
        gives: '县教育局/lead 县民政局/support 各乡镇政府/responsible',
      },
      {
        text: '县住建局牵头负责、各镇政府组织落实',
        gives: '县住建局/lead 各镇政府/responsible',
      },
      { text: '县教育局牵头，县民政局', gives: '县教育局/lead 县民政局/responsible' },
      { text: '县教育局指导，各校落实', gives: '县教育局/oversight 各校/responsible' },
      { text: '县政府督查室督办', gives: '县政府督查室/oversight' },
      { text: '综合股主办，财务股协办', gives: '综合股/lead 财务股/support' },
      { text: '各片区负责配合落实', gives: '各片区/support' },
      { text: '县质监局、县工商局分工负责牵头', gives: '县质监局/lead 县工商局/lead' },
      {
        text: '发展改革、公安、农业等部门负责，财政部门配合',
        gives: '发展改革/responsible 公安/responsible 农业/responsible 财政部门/support',
      },
      { text: '教务处负责技术支持', gives: '教务处/responsible' },
      { text: '区管委会办公室法规处负责法制审查', gives: '区管委会办公室法规处/responsible' },
    ],
  },
  {
    id: 'adverbs',
    title: { en: 'Adverbs that belong to no name', zh: '不属于名称的状语' },
    examples: [
      {
        text: '办公室牵头，业务处（室）按职责分工落实',
        gives: '办公室/lead 业务处（室）/responsible',
      },
      { text: '县民政局、县水利局分别负责', gives: '县民政局/responsible 县水利局/responsible' },
      { text: '各有关部门分头落实', gives: '各有关部门/responsible' },
      { text: '县教育局、县财政局共同牵头', gives: '县教育局/lead 县财政局/lead' },
      { text: '县教育局、县财政局按职责组织配合', gives: '县教育局/support 县财政局/support' },
      { text: '各乡镇结合实际落实', gives: '各乡镇/responsible' },
      { text: '由县教育局具体负责', gives: '县教育局/responsible' },
    ],
  },
  {
    id: 'labels',
    title: { en: 'Labels', zh: '标签' },
    examples: [
      {
        text: '牵头单位：县教育局；责任单位：县财政局、县民政局',
        gives: '县教育局/lead 县财政局/responsible 县民政局/responsible',
      },
      {
        text: '牵头单位：县教育局，责任单位：县财政局，各街道（功能区）',
        gives: '县教育局/lead 县财政局/responsible 各街道（功能区）/responsible',
      },
      { text: '牵头：县教育局；配合：县财政局', gives: '县教育局/lead 县财政局/support' },
      {
        text: '责任领导：李文；责任单位：县教育局；完成时限：12月底',
        gives: '李文/oversight 县教育局/responsible',
      },
      {
        text: '牵头领导：李文 责任单位：县公安局 配合单位：县城管局、县财政局',
        gives: '李文/oversight 县公安局/responsible 县城管局/support 县财政局/support',
      },
      { text: '责任单位：县公安局 实际完成情况：已完成', gives: '县公安局/responsible' },
      { text: '责任单位：县教育局牵头，县财政局配合', gives: '县教育局/lead 县财政局/support' },
      {
        text: '部门分工：县发展改革局牵头，各地、各部门配合。',
        gives: '县发展改革局/lead 各地/support 各部门/support',
      },
      {
        text: '责任部门：县教育局，相关镇政府',
        gives: '县教育局/responsible 相关镇政府/responsible',
      },
      { text: '牵头单位为县教育局，配合单位为县财政局', gives: '县教育局/lead 县财政局/support' },
    ],
  },
  {
    id: 'titles-behind',
    title: { en: 'Titles behind a name', zh: '名称后的身份' },
    examples: [
      {
        text: '县教育局（牵头）、县财政局、县民政局',
        gives: '县教育局/lead 县财政局/responsible 县民政局/responsible',
      },
      {
        text: '县教育局（牵头单位）、县财政局（配合单位）',
        gives: '县教育局/lead 县财政局/support',
      },
      { text: '县教育局为牵头单位，县财政局配合', gives: '县教育局/lead 县财政局/support' },
      { text: '*县人社局、县科技局', gives: '县人社局/lead 县科技局/responsible' },
      { text: '县科技局*、县财政局', gives: '县科技局/lead 县财政局/responsible' },
    ],
  },
  {
    id: 'joint',
    title: { en: 'A together with B', zh: '会同' },
    examples: [
      { text: '由县教育局会同县财政局落实', gives: '县教育局/lead 县财政局/support' },
      { text: '县教育局会同有关部门负责', gives: '县教育局/lead 有关部门/support' },
      {
        text: '县教育局牵头，会同县财政局、县民政局负责落实',
        gives: '县教育局/lead 县财政局/support 县民政局/support',
      },
      { text: '商务厅会同财政厅、民政厅', gives: '商务厅/lead 财政厅/support 民政厅/support' },
      { text: '县发展改革委商县财政局负责', gives: '县发展改革委/lead 县财政局/support' },
      { text: '县商务局、县工商联负责', gives: '县商务局/responsible 县工商联/responsible' },
      {
        text: '县体育局牵头会同县文旅局组织实施',
        gives: '县体育局/lead 县文旅局/support',
      },
      {
        text: '县安委会有关成员单位负责',
        gives: '县安委会有关成员单位/responsible',
      },
      { text: '县卫健委负责，下同', gives: '县卫健委/responsible' },
      { text: '县委会议中心', gives: '县委会议中心/responsible' },
    ],
  },
  {
    id: 'list-tails',
    title: { en: 'Tails of a list', zh: '“等”字结尾' },
    examples: [
      { text: '县教育局、县民政局等部门负责', gives: '县教育局/responsible 县民政局/responsible' },
      {
        text: '县教育局、县民政局等14个部门按照职责分工负责',
        gives: '县教育局/responsible 县民政局/responsible',
      },
      {
        text: '县教育局、县民政局等有关部门牵头',
        gives: '县教育局/lead 县民政局/lead 有关部门/lead',
      },
      {
        text: '县教育局、县民政局等相关部门及各乡镇按职责分工负责',
        gives: '县教育局/responsible 县民政局/responsible 相关部门/responsible 各乡镇/responsible',
      },
      {
        text: '省教育厅、省民政厅等和各县级人民政府按职责分工负责',
        gives: '省教育厅/responsible 省民政厅/responsible 各县级人民政府/responsible',
      },
      { text: '各高等院校负责', gives: '各高等院校/responsible' },
      {
        text: '县教育局、青禾区等相关区政府负责',
        gives: '县教育局/responsible 青禾区/responsible 相关区政府/responsible',
      },
    ],
  },
  {
    id: 'whole-names',
    title: { en: 'Names that stay whole', zh: '不拆分的名称' },
    examples: [
      { text: '各区、市政府负责', gives: '各区、市政府/responsible' },
      { text: '各县、市教育局负责', gives: '各县/responsible 市教育局/responsible' },
      { text: '区、县交通局负责', gives: '区、县交通局/responsible' },
      { text: '各建设、施工、监理单位负责', gives: '各建设、施工、监理单位/responsible' },
      {
        text: '配合单位：有关生产、经营企业，县应急局',
        gives: '有关生产、经营企业/support 县应急局/support',
      },
      {
        text: '各中心、科室、下属单位',
        gives: '各中心/responsible 科室/responsible 下属单位/responsible',
      },
      { text: '各园区、国有企业', gives: '各园区/responsible 国有企业/responsible' },
      {
        text: '国家税务总局和平区税务局、县财政局和县民政局',
        gives: '国家税务总局和平区税务局/responsible 县财政局/responsible 县民政局/responsible',
      },
      { text: '**镇、县建设局负责', gives: '**镇/responsible 县建设局/responsible' },
      { text: '区经济信息和商务局负责', gives: '区经济信息和商务局/responsible' },
      { text: '交通运输厅及各地区负责', gives: '交通运输厅/responsible 各地区/responsible' },
      { text: '区发展改革局（区物价局）', gives: '区发展改革局（区物价局）/responsible' },
      {
        text: '县府办〔县大数据局〕、县财政局',
        gives: '县府办〔县大数据局〕/responsible 县财政局/responsible',
      },
      {
        text: '各区、县（市）政府，各开发区管委会负责',
        gives: '各区、县（市）政府/responsible 各开发区管委会/responsible',
      },
      { text: '各县（市、区）', gives: '各县（市、区）/responsible' },
      {
        text: '省科技厅、工业和信息化厅',
        gives: '省科技厅/responsible 工业和信息化厅/responsible',
      },
      { text: '各推进组牵头单位负责', gives: '各推进组牵头单位/responsible' },
      { text: '文化市场综合执法监督处牵头', gives: '文化市场综合执法监督处/lead' },
      { text: '县卫生监督所、县督查室', gives: '县卫生监督所/responsible 县督查室/responsible' },
      { text: '实验室与设备管理处', gives: '实验室与设备管理处/responsible' },
      {
        text: '外国语学院和音乐与舞蹈学院',
        gives: '外国语学院/responsible 音乐与舞蹈学院/responsible',
      },
      { text: '各乡镇党委、政府负责', gives: '各乡镇党委、政府/responsible' },
      { text: '科技部和财政部负责', gives: '科技部/responsible 财政部/responsible' },
      { text: '县城管局和城关街道配合', gives: '县城管局/support 城关街道/support' },
      {
        text: '县教育局、市、县两级城管执法部门负责',
        gives: '县教育局/responsible 市、县两级城管执法部门/responsible',
      },
      { text: '各二级党组织配合', gives: '各二级党组织/support' },
      { text: '自由贸易试验区管委会负责', gives: '自由贸易试验区管委会/responsible' },
      {
        text: '县水务局+县园林处',
        role: 'responsible',
        gives: '县水务局/responsible 县园林处/responsible',
      },
      { text: '互联网+政务服务专班负责', gives: '互联网+政务服务专班/responsible' },
      { text: '“教育+医疗”工作专班负责', gives: '“教育+医疗”工作专班/responsible' },
      {
        text: '各市、特区、区人民政府，市能源局负责',
        gives: '各市、特区、区人民政府/responsible 市能源局/responsible',
      },
    ],
  },
  {
    id: 'levels-and-places',
    title: { en: 'Levels of government, and places', zh: '各级政府与地名' },
    examples: [
      {
        text: '各市（地）、县（市）政府（行署）',
        gives: '各市（地）、县（市）政府（行署）/responsible',
      },
      { text: '各市、县、自治县人民政府', gives: '各市、县、自治县人民政府/responsible' },
      {
        text: '各设区市、县〔市、区〕党委和政府',
        gives: '各设区市、县〔市、区〕党委和政府/responsible',
      },
      {
        text: '各省、自治区、直辖市人民政府和新疆生产建设兵团负责',
        gives: '各省、自治区、直辖市人民政府/responsible 新疆生产建设兵团/responsible',
      },
      {
        text: '各市、县政府及省有关部门',
        gives: '各市、县政府/responsible 省有关部门/responsible',
      },
      { text: '各市、县有关部门', gives: '各市、县有关部门/responsible' },
      { text: '各区政府、市教育局', gives: '各区政府/responsible 市教育局/responsible' },
      {
        text: '市直有关部门、单位，各区县政府',
        gives: '市直有关部门、单位/responsible 各区县政府/responsible',
      },
      {
        text: '各区政府〈含开发区、高新区，下同〉、区教育局',
        gives: '各区政府〈含开发区、高新区，下同〉/responsible 区教育局/responsible',
      },
      {
        text: '省水利厅，德州、武汉、青禾市政府负责',
        gives: '省水利厅/responsible 德州/responsible 武汉/responsible 青禾市政府/responsible',
      },
      {
        text: '王书记、李镇长、白水镇政府负责',
        gives: '王书记/responsible 李镇长/responsible 白水镇政府/responsible',
      },
      {
        text: '青禾、白水等沿海市政府，青山等5个县',
        gives: '青禾/responsible 白水/responsible 青山/responsible',
      },
    ],
  },
  {
    id: 'breaks',
    title: { en: 'Line breaks and blanks', zh: '换行与空格' },
    examples: [
      {
        text: '宋　涛\n方　圆',
        people: true,
        role: 'responsible',
        gives: '宋涛/responsible 方圆/responsible',
      },
      {
        text: '县水利局\n县住建局\n县河道指挥部',
        gives: '县水利局/responsible 县住建局/responsible 县河道指挥部/responsible',
      },
      {
        text: '县工信局、行政服务中心\n\n管委会',
        gives: '县工信局/responsible 行政服务中心管委会/responsible',
      },
      {
        text: '各街道办事处\n房屋所有权人',
        gives: '各街道办事处/responsible 房屋所有权人/responsible',
      },
      { text: '县财政局\n负责', gives: '县财政局/responsible' },
      { text: '县政府办、\n\n市场监管局', gives: '县政府办/responsible 市场监管局/responsible' },
      { text: '县人力资源\n社会保障局', gives: '县人力资源社会保障局/responsible' },
      {
        text: '教育局 经开区 各街道',
        gives: '教育局/responsible 经开区/responsible 各街道/responsible',
      },
      {
        text: '县教育局牵头\n县财政局、县民政局配合',
        gives: '县教育局/lead 县财政局/support 县民政局/support',
      },
      { text: '县教育局、、县财政局', gives: '县教育局/responsible 县财政局/responsible' },
    ],
  },
  {
    id: 'columns',
    title: { en: 'Columns', zh: '表格栏' },
    examples: [
      {
        text: '综合股、审批股',
        role: 'responsible',
        gives: '综合股/responsible 审批股/responsible',
      },
      { text: '综合股', role: 'lead', gives: '综合股/lead' },
      { text: '财务股、人事股', role: 'support', gives: '财务股/support 人事股/support' },
      {
        text: '政府办、市场监管局',
        role: 'oversight',
        gives: '政府办/oversight 市场监管局/oversight',
      },
      {
        text: '县教育局牵头，县财政局配合',
        role: 'responsible',
        gives: '县教育局/lead 县财政局/support',
      },
      {
        text: '1.县教育局\n2.县财政局',
        role: 'responsible',
        gives: '县教育局/responsible 县财政局/responsible',
      },
      { text: '无', role: 'support', gives: '' },
      { text: '—', role: 'support', gives: '' },
      { text: '张 三', role: 'responsible', people: true, gives: '张三/responsible' },
      { text: '副县长李文', role: 'oversight', people: true, gives: '副县长李文/oversight' },
      {
        text: '李文、王小明',
        role: 'responsible',
        people: true,
        gives: '李文/responsible 王小明/responsible',
      },
    ],
  },
  {
    id: 'first-leads',
    title: { en: 'The first name leads', zh: '排第一的为牵头单位' },
    examples: [
      {
        text: '县教育局、县财政局负责',
        firstLeads: true,
        gives: '县教育局/lead 县财政局/responsible',
      },
      {
        text: '县教育局、县财政局按职责分工负责',
        firstLeads: true,
        gives: '县教育局/lead 县财政局/responsible',
      },
      { text: '县教育局负责', firstLeads: true, gives: '县教育局/lead' },
      {
        text: '县教育局、县财政局分别负责',
        firstLeads: true,
        gives: '县教育局/responsible 县财政局/responsible',
      },
      {
        text: '县教育局、县财政局负责，县民政局配合',
        firstLeads: true,
        gives: '县教育局/responsible 县财政局/responsible 县民政局/support',
      },
      {
        text: '县教育局、县财政局负责，排在第一位的部门为牵头部门，下同',
        gives: '县教育局/lead 县财政局/responsible',
      },
      {
        text: '县教育局负责。具体任务均涉及各镇政府，不再做分工，下同',
        gives: '县教育局/responsible',
      },
      {
        text: '责任单位：县教育局、县财政局（第一责任单位为牵头单位，下同）',
        gives: '县教育局/lead 县财政局/responsible',
      },
      {
        text: '县教育局、县财政局。排名第一的为牵头单位，各级政府均有相应职责，下同',
        gives: '县教育局/lead 县财政局/responsible',
      },
      {
        text: '县教育局、县财政局；列首位的为牵头部门，其他部门按职责配合，下同',
        gives: '县教育局/lead 县财政局/support',
      },
      {
        text: '县教育局、县财政局。注：责任单位中第一个为牵头单位，下同',
        gives: '县教育局/lead 县财政局/responsible',
      },
      {
        text: '☆县教育局、县财政局。标☆的为牵头单位，下同',
        gives: '县教育局/lead 县财政局/responsible',
      },
    ],
  },
  {
    id: 'times-in-lists',
    title: { en: 'Times in a list', zh: '名单中的时间' },
    examples: [
      { text: '5月底完成，牵头考核单位：县教育局', gives: '县教育局/lead' },
      {
        text: '牵头单位：县教育局；责任单位：县财政局，6月底完成',
        gives: '县教育局/lead 县财政局/responsible',
      },
      { text: '责任单位：县教育局；完成时限：长期坚持', gives: '县教育局/responsible' },
      { text: '责任部门：教导处；时间：10月中旬', gives: '教导处/responsible' },
      { text: '县水利局牵头，县财政局配合，汛前完成', gives: '县水利局/lead 县财政局/support' },
      { text: '县市场监管局负责，6月底前建成维权中心', gives: '县市场监管局/responsible' },
      { text: '县人才集团负责，根据上级部署', gives: '县人才集团/responsible' },
      { text: '教导处、安保办，下旬', gives: '教导处/responsible 安保办/responsible' },
      { text: '教导处，第1—2周完成', gives: '教导处/responsible' },
      { text: '教导处，学期末前', gives: '教导处/responsible' },
      {
        text: '县教育局、县财政局，秋季学期开学前',
        gives: '县教育局/responsible 县财政局/responsible',
      },
      { text: '教师发展中心，3月第一周', gives: '教师发展中心/responsible' },
      { text: '办公室负责，合同签订后20个工作日内进场', gives: '办公室/responsible' },
      { text: '灌溉中心负责，即日起至11月30日', gives: '灌溉中心/responsible' },
      {
        text: '九年级部主任李文负责，九年级全体教师参与',
        gives: '九年级部主任李文/responsible 九年级全体教师/support',
      },
      { text: '3月—5月 团委、教务处', gives: '团委/responsible 教务处/responsible' },
      { text: '教务处 6月底前', gives: '教务处/responsible' },
      { text: '灌溉中心主任李文，即日开始', gives: '灌溉中心主任李文/responsible' },
      {
        text: '总务处、安保办，9月3日前；区市场监管所指导',
        gives: '总务处/responsible 安保办/responsible 区市场监管所/oversight',
      },
    ],
  },
  {
    id: 'clauses',
    title: { en: 'Clauses', zh: '分句' },
    examples: [
      { text: '人事科（财务科配合）', gives: '人事科/responsible 财务科/support' },
      {
        text: '县教育局（县财政局、县民政局配合）、县司法局',
        role: 'lead',
        gives: '县教育局/lead 县财政局/support 县民政局/support 县司法局/lead',
      },
      { text: '县教育局（县财政局配合）牵头', gives: '县教育局（县财政局配合）/lead' },
      { text: '各社区党委书记；党群办指导', gives: '各社区党委书记/responsible 党群办/oversight' },
      { text: '安全环保部和各车间', gives: '安全环保部/responsible 各车间/responsible' },
      {
        text: '*规划科科长李文，全体科室负责人参与',
        gives: '规划科科长李文/lead 全体科室负责人/support',
      },
      { text: '*人事科牵头，县委编办配合', gives: '人事科/lead 县委编办/support' },
    ],
  },
  {
    id: 'posts-and-phones',
    title: { en: 'Posts and telephone numbers', zh: '职务与电话' },
    examples: [
      { text: '县委常委、副县长李文', role: 'oversight', gives: '县委常委、副县长李文/oversight' },
      {
        text: '党委书记、董事长李文，副总经理张海',
        role: 'oversight',
        gives: '党委书记、董事长李文/oversight 副总经理张海/oversight',
      },
      { text: '书记、镇长', role: 'oversight', gives: '书记/oversight 镇长/oversight' },
      {
        text: '李文（0571-8300112）、张海13800000000',
        role: 'responsible',
        people: true,
        gives: '李文/responsible 张海/responsible',
      },
      {
        text: '县教育局（电话：88880000）、县12345热线办',
        role: 'responsible',
        gives: '县教育局/responsible 县12345热线办/responsible',
      },
      {
        text: '县公安局（110指挥中心）',
        role: 'responsible',
        gives: '县公安局（110指挥中心）/responsible',
      },
    ],
  },
];
