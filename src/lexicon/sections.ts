/**
 * Headings whose items are context: they say why and how, not what is to be done by whom. An item
 * there is a task all the same when it names an owner.
 */
export const contextSections: readonly {
  word: string;
  /** Stages of the work, which are tasks where they print their times. */
  steps?: true;
  /** Under a heading of its own it may be a task. */
  outermost?: true;
  example: string;
}[] = [
  { word: '总体要求', example: '一、总体要求' },
  { word: '总体思路', example: '一、总体思路' },
  { word: '总体目标', example: '（二）总体目标' },
  { word: '主要工作目标', example: '一、主要工作目标' },
  { word: '具体目标', example: '（三）具体目标' },
  { word: '目标指标', example: '（二）目标指标' },
  { word: '整治目标', example: '三、整治目标' },
  { word: '整治对象', example: '一、整治对象' },
  { word: '整治范围', example: '一、整治范围' },
  { word: '检查对象', example: '一、检查对象' },
  { word: '检查范围', example: '一、检查范围' },
  { word: '活动对象', example: '一、活动对象' },
  { word: '指导思想', example: '（一）指导思想' },
  { word: '加强领导,落实责任', outermost: true, example: '四、加强领导，落实责任' },
  { word: '基本原则', example: '（二）基本原则' },
  { word: '工作原则', example: '（二）工作原则' },
  { word: '整改原则', example: '二、整改原则' },
  { word: '实施原则', example: '二、实施原则' },
  { word: '总体原则', example: '二、总体原则' },
  { word: '基本思路', example: '（一）基本思路' },
  { word: '工作思路', example: '一、工作思路' },
  { word: '工作目标', example: '二、工作目标' },
  { word: '发展目标', example: '三、发展目标' },
  { word: '主要目标', example: '（三）主要目标' },
  { word: '行动目标', example: '二、行动目标' },
  { word: '活动目标', example: '一、活动目标' },
  { word: '创建目标', example: '一、创建目标' },
  { word: '任务目标', example: '一、任务目标' },
  { word: '建设目标', example: '一、建设目标' },
  { word: '活动主题', example: '一、活动主题' },
  { word: '活动目的', example: '二、活动目的' },
  { word: '目标要求', example: '一、目标要求' },
  { word: '总体目标要求', example: '一、总体目标要求' },
  { word: '整改目标', example: '一、整改目标' },
  { word: '年度目标', example: '一、年度目标' },
  { word: '预期目标', example: '一、预期目标' },
  { word: '主要预期目标', example: '一、主要预期目标' },
  { word: '目标', example: '一、目标' },
  { word: '组织保障', example: '三、组织保障' },
  { word: '组织实施', example: '四、组织实施' },
  { word: '组织领导', example: '四、组织领导' },
  { word: '保障措施', example: '三、保障措施' },
  { word: '工作保障', example: '三、工作保障' },
  { word: '保障机制', example: '三、保障机制' },
  { word: '工作要求', example: '四、工作要求' },
  { word: '有关要求', example: '五、有关要求' },
  { word: '相关要求', example: '五、相关要求' },
  { word: '具体要求', example: '五、具体要求' },
  { word: '几点要求', example: '五、几点要求' },
  { word: '工作措施要求', example: '五、工作措施要求' },
  { word: '督导考核', example: '五、督导考核' },
  { word: '监督考核', example: '五、监督考核' },
  { word: '考核评估', example: '五、考核评估' },
  { word: '监督检查', example: '五、监督检查' },
  { word: '附则', example: '第六章 附则' },
  { word: '附录', example: '附录' },
  { word: '总则', example: '第一章 总则' },
  { word: '编制背景', example: '一、编制背景' },
  { word: '背景', example: '一、背景' },
  { word: '起草背景', example: '一、起草背景' },
  { word: '发展现状', example: '一、发展现状' },
  { word: '现状', example: '一、现状' },
  { word: '现实基础', example: '一、现实基础' },
  { word: '发展基础', example: '一、发展基础' },
  { word: '形势', example: '一、形势' },
  { word: '重要意义', example: '一、重要意义' },
  { word: '重大意义', example: '一、重大意义' },
  { word: '适用范围', example: '二、适用范围' },
  { word: '实施范围', example: '二、实施范围' },
  { word: '名词解释', example: '六、名词解释' },
  { word: '政策咨询', example: '六、政策咨询' },
  { word: '联系方式', example: '六、联系方式' },
  { word: '工作流程', example: '四、工作流程' },
  { word: '实施步骤', steps: true, example: '四、实施步骤' },
  { word: '工作步骤', steps: true, example: '四、工作步骤' },
  { word: '方法步骤', steps: true, example: '四、方法步骤' },
  { word: '时间安排', steps: true, example: '四、时间安排' },
  { word: '时间步骤', steps: true, example: '四、时间步骤' },
  { word: '进度安排', steps: true, example: '四、进度安排' },
  { word: '阶段安排', steps: true, example: '四、阶段安排' },
  { word: '机构设置', example: '四、机构设置' },
  { word: '组织机构', example: '四、组织机构' },
  { word: '领导机构', example: '四、领导机构' },
  { word: '职责分工', example: '四、职责分工' },
  { word: '实施保障', example: '四、实施保障' },
  { word: '行动要求', example: '一、行动要求' },
  { word: '实施要求', example: '五、实施要求' },
  { word: '资金保障', example: '四、资金保障' },
  { word: '有关工作要求', example: '五、有关工作要求' },
  { word: '工作有关要求', example: '五、工作有关要求' },
  { word: '出台背景', example: '一、出台背景' },
  { word: '支持对象', example: '一、支持对象' },
  { word: '扶持对象', example: '一、扶持对象' },
  { word: '适用对象', example: '一、适用对象' },
  { word: '服务对象', outermost: true, example: '二、服务对象' },
  { word: '主体认定', outermost: true, example: '二、服务对象与主体认定' },
  { word: '组织推进', outermost: true, example: '四、组织推进' },
  { word: '强化措施,抓好落实', outermost: true, example: '四、强化措施，抓好落实' },
];

/** Labels of the members of a group: an item with two of them is a list of names. */
export const memberLabels: readonly { word: string; example: string }[] = [
  { word: '组长', example: '组长：李文' },
  { word: '副组长', example: '副组长：张海' },
  { word: '常务副组长', example: '常务副组长：张海' },
  { word: '组员', example: '组员：各科科长' },
  { word: '成员', example: '成员：各科科长' },
  { word: '成员单位', example: '成员单位：县教育局' },
  { word: '总指挥', example: '总指挥：李文' },
  { word: '副总指挥', example: '副总指挥：张海' },
  { word: '指挥长', example: '指挥长：李文' },
  { word: '副指挥长', example: '副指挥长：张海' },
  { word: '召集人', example: '召集人：李文' },
  { word: '副召集人', example: '副召集人：张海' },
  { word: '主任', example: '主任：李文' },
  { word: '副主任', example: '副主任：张海' },
  { word: '主任委员', example: '主任委员：李文' },
  { word: '副主任委员', example: '副主任委员：张海' },
  { word: '委员', example: '委员：各科科长' },
  { word: '顾问', example: '顾问：李文' },
];

/** Labels before what is to be done, in an item that says everything behind labels. */
export const taskLabels: readonly { word: string; example: string }[] = [
  { word: '事项', example: '事项：完成整改。' },
  { word: '任务', example: '任务：完成整改。' },
  { word: '工作任务', example: '工作任务：完成整改。' },
  { word: '具体任务', example: '具体任务：完成整改。' },
  { word: '整改任务', example: '整改任务：完成整改。' },
  { word: '工作事项', example: '工作事项：完成整改。' },
  { word: '整改事项', example: '整改事项：完成整改。' },
  { word: '工作内容', example: '工作内容：完成整改。' },
  { word: '任务内容', example: '任务内容：完成整改。' },
  { word: '整改内容', example: '整改内容：完成整改。' },
  { word: '整改措施', example: '整改措施：完成整改。' },
  { word: '工作措施', example: '工作措施：完成整改。' },
  { word: '具体措施', example: '具体措施：完成整改。' },
];

/** Verbs before one that ends in 保障, 组织领导 or 落实: 强化工作保障. */
export const sectionVerbs: readonly { word: string; outermost?: true; example: string }[] = [
  { word: '强化', example: '强化工作保障' },
  { word: '加强', example: '加强组织领导' },
  { word: '切实加强', example: '切实加强组织领导' },
  { word: '完善', example: '完善保障机制' },
  { word: '健全', example: '健全保障机制' },
  { word: '落实', example: '落实保障措施' },
  { word: '明确', example: '明确工作目标' },
  { word: '抓好', outermost: true, example: '抓好组织实施' },
  { word: '切实抓好', outermost: true, example: '切实抓好组织实施' },
  { word: '狠抓', outermost: true, example: '狠抓工作落实' },
  { word: '做好', outermost: true, example: '做好组织实施工作' },
  { word: '切实做好', outermost: true, example: '切实做好组织实施工作' },
];
/** What such a verb takes; under a heading of its own it may be a task (2. 加强组织领导). */
export const sectionObjects: readonly { word: string; outermost?: true; example: string }[] = [
  { word: '保障', example: '强化保障' },
  { word: '保障措施', example: '强化保障措施' },
  { word: '保障机制', example: '健全保障机制' },
  { word: '组织保障', example: '强化组织保障' },
  { word: '工作保障', example: '强化工作保障' },
  { word: '实施保障', example: '强化实施保障' },
  { word: '工作目标', outermost: true, example: '一、明确工作目标' },
  { word: '组织领导', outermost: true, example: '六、加强组织领导' },
  { word: '组织实施', outermost: true, example: '六、加强组织实施' },
  { word: '工作落实', outermost: true, example: '四、强化工作落实' },
  { word: '落实', outermost: true, example: '四、切实抓好落实' },
  { word: '贯彻落实', outermost: true, example: '四、抓好贯彻落实' },
  { word: '督促落实', outermost: true, example: '四、加强督促落实' },
  { word: '责任落实', outermost: true, example: '四、强化责任落实' },
  { word: '组织实施工作', outermost: true, example: '四、做好组织实施工作' },
  { word: '组织推进', outermost: true, example: '四、强化组织推进' },
  { word: '领导', outermost: true, example: '四、加强领导，落实责任' },
];

/** A heading that begins so says why: 充分认识做好政务公开的重要意义. */
export const contextOpenings: readonly { word: string; example: string }[] = [
  { word: '充分认识', example: '充分认识做好政务公开的重要意义' },
  { word: '深刻认识', example: '深刻认识建设的重大意义' },
  { word: '提高思想认识', example: '提高思想认识，统一工作步调' },
  { word: '统一思想认识', example: '统一思想认识' },
];

/** Join two of these in one heading: 总体要求和主要目标. */
export const sectionJoins: readonly { word: string; example: string }[] = [
  { word: '和', example: '总体要求和主要目标' },
  { word: '与', example: '总体要求与目标' },
  { word: '及', example: '指导思想及原则' },
  { word: '、', example: '指导思想、基本原则' },
  { word: ',', example: '加强领导，落实责任' },
];

/** Units of a score bracket: （25分）. */
export const scoreUnits: readonly { word: string; example: string }[] = [
  { word: '分', example: '（25分）' },
  { word: '分值', example: '（2分值）' },
];
/** Where a score goes in `extra`. */
export const scoreHeader = { word: '分值', example: '（0.5分）' } as const;

/** Lines that list annexes. */
export const annexWords: readonly { word: string; example: string }[] = [
  { word: '附件', example: '附件：1.任务分工表' },
  { word: '附', example: '附：任务分工表' },
  { word: '附表', example: '附表1' },
  { word: '附录', example: '附录1' },
  { word: '附则', example: '附则三：工作程序' },
];

/** Boxes and figures between items. */
export const boxWords: readonly { word: string; example: string }[] = [
  { word: '专栏', example: '专栏1 重点工程' },
];

/** Lines behind the text: what follows is no part of the last item. */
export const closingLines: readonly {
  word: string;
  /** A label of owners as well, where items are below it or it came before. */
  isLabel?: true;
  example: string;
}[] = [
  { word: '抄送', example: '抄送：区委各部门' },
  { word: '抄报', example: '抄报：市政府' },
  { word: '主送', example: '主送：各镇' },
  { word: '公开方式', example: '公开方式：主动公开' },
  { word: '信息公开选项', example: '信息公开选项：主动公开' },
  { word: '公开属性', example: '公开属性：主动公开' },
  { word: '此件公开发布', example: '（此件公开发布）' },
  { word: '此件主动公开', example: '（此件主动公开）' },
  { word: '此件发至', example: '（此件发至乡镇）' },
  { word: '联系人', example: '联系人：李文' },
  { word: '联系电话', example: '联系电话：88880000' },
  { word: '征集结果', example: '征集结果（意见征集页的结尾）' },
  { word: '意见反馈', example: '意见反馈方式' },
  { word: '共印', example: '共印200份' },
  { word: '打印', example: '【打印】【关闭】' },
  { word: '附件下载', example: '附件下载：' },
  { word: '相关附件', example: '相关附件：' },
  { word: '特此通知', example: '特此通知。' },
  { word: '扫一扫', example: '扫一扫在手机打开当前页' },
  { word: '分享到', example: '分享到：' },
  { word: '相关链接', example: '相关链接' },
  { word: '相关文章', example: '相关文章' },
  { word: '相关解读', example: '相关解读' },
  { word: '政策解读', example: '政策解读：一图读懂' },
  { word: '上一篇', example: '上一篇：' },
  { word: '下一篇', example: '下一篇：' },
  { word: '返回', example: '返回列表' },
  { word: '责任编辑', example: '责任编辑：' },
  { word: '责编', example: '责编：' },
  { word: '编辑', example: '编辑：' },
  { word: '来源', example: '来源：区政府办' },
  { word: '版权', example: '版权所有' },
  { word: '主办单位', isLabel: true, example: '主办单位：区政府办公室（网页页脚）' },
  { word: '网站标识码', example: '网站标识码' },
  { word: '施行说明:', example: '施行说明：本政策自印发之日起施行。' },
  { word: '实施说明:', example: '实施说明：本政策自印发之日起实施。' },
];

/** Lines between items that say where to ask; no item takes them. */
export const contactLabels: readonly { word: string; example: string }[] = [
  { word: '政策咨询:', example: '政策咨询：县人才服务中心' },
  { word: '咨询电话:', example: '咨询电话：88880000' },
  { word: '咨询方式:', example: '咨询方式：88880000' },
  { word: '联系方式:', example: '联系方式：88880000' },
];

/** What says of itself from when it holds: 本措施自印发之日起施行. */
export const effectiveTexts: readonly { word: string; example: string }[] = [
  { word: '措施', example: '本措施自印发之日起施行' },
  { word: '举措', example: '本若干举措自印发之日起施行' },
  { word: '政策', example: '本政策自印发之日起施行' },
  { word: '方案', example: '本实施方案自印发之日起施行' },
  { word: '办法', example: '本办法自印发之日起施行' },
  { word: '意见', example: '本意见自印发之日起施行' },
  { word: '规定', example: '本规定自印发之日起施行' },
  { word: '细则', example: '本细则自印发之日起施行' },
  { word: '通知', example: '本通知自印发之日起施行' },
  { word: '规划', example: '本规划自印发之日起施行' },
  { word: '计划', example: '本行动计划自印发之日起施行' },
  { word: '条例', example: '本条例自印发之日起施行' },
  { word: '制度', example: '本制度自印发之日起施行' },
];
/** The words of such a clause, and of 本办法由县数据局负责解释. */
export const effectClause = {
  itself: '本',
  from: '自',
  by: '由',
  explained: '解释',
  example: '本措施自印发之日起施行，由县数据局负责解释。',
} as const;
/** What such a clause says of a time. */
export const effectVerbs: readonly { word: string; example: string }[] = [
  { word: '施行', example: '本措施自印发之日起施行' },
  { word: '实施', example: '本措施自2025年3月8日起实施' },
  { word: '试行', example: '本措施自印发之日起试行两年' },
  { word: '执行', example: '本措施自发布之日起执行' },
  { word: '生效', example: '本措施自发布之日起生效' },
];

/** End a line that says from where a copy was made: 根据媒体报道整理。 */
export const copiedWords = {
  from: '根据',
  done: '整理',
  example: '根据媒体报道整理。',
} as const;

export const copiedFrom: readonly { word: string; example: string }[] = [
  { word: '媒体', example: '根据媒体报道整理' },
  { word: '报道', example: '根据公开报道整理' },
  { word: '官网', example: '根据县政府官网整理' },
  { word: '网站', example: '根据政府网站整理' },
  { word: '公众号', example: '根据公众号文章整理' },
  { word: '新闻', example: '根据新闻整理' },
];

/** Head a list of links to other pages, alone on a line. */
export const linkHeadings: readonly { word: string; example: string }[] = [
  { word: '相关文档', example: '相关文档' },
  { word: '相关推荐', example: '相关推荐' },
  { word: '相关阅读', example: '相关阅读：' },
  { word: '相关新闻', example: '相关新闻' },
  { word: '相关链接', example: '相关链接' },
  { word: '相关文章', example: '相关文章' },
  { word: '相关信息', example: '相关信息' },
  { word: '推荐阅读', example: '推荐阅读' },
  { word: '延伸阅读', example: '延伸阅读' },
  { word: '热门推荐', example: '热门推荐' },
  { word: '热门文章', example: '热门文章' },
  { word: '猜你喜欢', example: '猜你喜欢' },
];

/** Before 附件 without a number they refer to one: 详见附件. */
export const annexReferences: readonly { word: string; example: string }[] = [
  { word: '见', example: '详见附件' },
  { word: '按', example: '按附件要求报送' },
  { word: '填写', example: '填写附件' },
  { word: '填报', example: '填报附件' },
];

/** In brackets behind a heading that is printed again on the next page. */
export const continuationMark = { word: '续', example: '一、打造人才高地（续）' } as const;
