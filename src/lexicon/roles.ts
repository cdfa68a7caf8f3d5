import type { OwnerRole } from '../model/plan.ts';

/** A word that gives a role to the names it stands with. */
export interface RoleWord {
  readonly word: string;
  readonly role: OwnerRole;
  /** A verb behind it gives the role: 负责配合. */
  readonly leadsIn?: true;
  /** Stands at the end of a list only: in 管委会办公室 it is no verb. */
  readonly closes?: true;
  readonly example: string;
}

/**
 * Verbs after a name (`区编办牵头`). Any run of `adverbs` may stand before one, and two verbs may
 * follow each other (`牵头负责`, `负责落实`): the first of them gives the role, but behind 负责 the second.
 */
export const roleVerbs: readonly RoleWord[] = [
  { word: '牵头', role: 'lead', example: '区编办牵头' },
  { word: '总牵头', role: 'lead', example: '区编办总牵头' },
  { word: '主办', role: 'lead', example: '区编办主办' },
  { word: '主责', role: 'lead', example: '区编办主责' },
  { word: '抓总', role: 'lead', example: '区编办抓总' },
  { word: '负总责', role: 'lead', example: '区编办负总责' },
  { word: '统筹', role: 'lead', example: '区委办统筹，各镇落实' },
  { word: '负责', role: 'responsible', leadsIn: true, example: '区财政局负责' },
  { word: '落实', role: 'responsible', example: '各镇（街、区）落实' },
  { word: '承办', role: 'responsible', example: '办公室承办' },
  { word: '承担', role: 'responsible', example: '综合股承担' },
  { word: '实施', role: 'responsible', example: '各项目部实施' },
  { word: '执行', role: 'responsible', example: '各科室执行' },
  { word: '推进', role: 'responsible', example: '各街道推进' },
  { word: '推动', role: 'responsible', example: '各街道推动' },
  { word: '完成', role: 'responsible', example: '信息股完成' },
  { word: '开展', role: 'responsible', example: '各学院开展' },
  { word: '办理', role: 'responsible', example: '审批股办理' },
  { word: '配合', role: 'support', example: '区档案局配合' },
  { word: '协办', role: 'support', example: '区档案局协办' },
  { word: '协助', role: 'support', example: '区档案局协助' },
  { word: '协同', role: 'support', example: '区档案局协同' },
  { word: '协同配合', role: 'support', example: '区档案局协同配合' },
  { word: '参与', role: 'support', example: '有关部门参与' },
  { word: '参加', role: 'support', example: '有关部门参加' },
  { word: '支持', role: 'support', example: '市财政局支持' },
  { word: '会办', role: 'support', closes: true, example: '市财政局会办' },
  { word: '联办', role: 'support', closes: true, example: '市财政局联办' },
  { word: '指导', role: 'oversight', example: '市编办指导' },
  { word: '督办', role: 'oversight', example: '督查室督办' },
  { word: '监督', role: 'oversight', example: '纪检组监督' },
  { word: '督导', role: 'oversight', example: '督查室督导' },
  { word: '督查', role: 'oversight', example: '督查室督查' },
  { word: '督促', role: 'oversight', example: '督查室督促' },
  { word: '督促指导', role: 'oversight', example: '市教育局督促指导' },
  { word: '指导监督', role: 'oversight', example: '市教育局指导监督' },
  { word: '跟踪督办', role: 'oversight', example: '督查室跟踪督办' },
  { word: '包抓', role: 'oversight', closes: true, example: '副县长李文包抓' },
  { word: '包联', role: 'oversight', closes: true, example: '副县长李文包联' },
  { word: '包保', role: 'oversight', closes: true, example: '副县长李文包保' },
];

/** Words between a name and its verb, or before a whole list, that are no part of either. */
export const adverbs: readonly { word: string; example: string }[] = [
  { word: '按职责分工', example: '业务处（室）按职责分工落实' },
  { word: '按照职责分工', example: '各部门按照职责分工负责' },
  { word: '按各自职责分工', example: '各部门按各自职责分工负责' },
  { word: '按照各自职责分工', example: '各部门按照各自职责分工负责' },
  { word: '根据职责分工', example: '各部门根据职责分工负责' },
  { word: '依职责分工', example: '各部门依职责分工负责' },
  { word: '按分工', example: '各部门按分工负责' },
  { word: '按职责', example: '各部门按职责配合' },
  { word: '按照职责', example: '各部门按照职责配合' },
  { word: '按各自职责', example: '各部门按各自职责配合' },
  { word: '按照各自职责', example: '各部门按照各自职责配合' },
  { word: '根据各自职责', example: '各部门根据各自职责落实' },
  { word: '依职责', example: '各部门依职责落实' },
  { word: '依据职责', example: '各部门依据职责落实' },
  { word: '依据各自职责', example: '各部门依据各自职责落实' },
  { word: '结合职责', example: '各部门结合职责落实' },
  { word: '分别', example: '区民政局、区环保局分别负责' },
  { word: '分头', example: '各有关部门分头落实' },
  { word: '分工', example: '省大数据局、省公安厅分工负责' },
  { word: '分级', example: '各镇分级负责' },
  { word: '共同', example: '市教育局、市财政局共同负责' },
  { word: '联合', example: '市教育局、市财政局联合实施' },
  { word: '具体', example: '综合股具体负责' },
  { word: '组织', example: '各区政府组织落实' },
  { word: '积极', example: '各镇积极配合' },
  { word: '主动', example: '各镇主动配合' },
  { word: '密切', example: '各镇密切配合' },
  { word: '协同', example: '各镇协同推进' },
  { word: '协调', example: '市政府办协调推进' },
  { word: '全力', example: '各镇全力配合' },
  { word: '认真', example: '各镇认真落实' },
  { word: '抓好', example: '各镇抓好落实' },
  { word: '抓', example: '各镇抓落实' },
  { word: '做好', example: '各镇做好配合' },
  { word: '结合实际', example: '各县区结合实际落实' },
  { word: '各自', example: '各部门各自负责' },
  { word: '统一', example: '市政府办统一负责' },
  { word: '统筹', example: '市发改委统筹负责' },
  { word: '全面', example: '各镇全面落实' },
  { word: '均', example: '各镇均负责' },
  { word: '要', example: '各镇要配合' },
  { word: '予以', example: '各镇予以配合' },
  { word: '主要', example: '区编办主要负责' },
  { word: '直接', example: '综合股直接负责' },
  { word: '对口', example: '各处对口落实' },
  { word: '及时', example: '各镇及时落实' },
  { word: '总体', example: '区编办总体负责' },
  { word: '贯彻', example: '各镇贯彻落实' },
];

/** Words before a list that are no part of the first name. */
export const listStarts: readonly { word: string; example: string }[] = [
  { word: '由', example: '由区编办牵头' },
  { word: '请', example: '请区编办牵头' },
];

/** 由A会同B: what stands before is `lead`, what stands behind `support`. */
export const jointWords: readonly { word: string; example: string }[] = [
  { word: '会同', example: '由区编办会同区法制局落实' },
  { word: '牵头会同', example: '省体育局牵头会同省财政厅组织实施' },
  { word: '牵头会', example: '发展改革委牵头会住房城乡建设部落实' },
  { word: '商', example: '市发改委商市财政局负责' },
];

/**
 * Prefixes of a label or header (`牵头` + `单位`), with the role they give. A header or label made of
 * two prefixes with different roles (牵头及责任单位) gives `responsible`.
 */
export const rolePrefixes: readonly (RoleWord & {
  /** In a header row any short word may stand before it: 现场负责人. */
  readonly open?: true;
})[] = [
  { word: '牵头', role: 'lead', open: true, example: '区级牵头单位' },
  { word: '总牵头', role: 'lead', example: '总牵头单位' },
  { word: '省牵头', role: 'lead', example: '省牵头单位' },
  { word: '市牵头', role: 'lead', example: '市牵头单位' },
  { word: '县牵头', role: 'lead', example: '县牵头单位' },
  { word: '区牵头', role: 'lead', example: '区牵头单位' },
  { word: '牵头责任', role: 'lead', example: '牵头责任单位' },
  { word: '牵头负责', role: 'lead', example: '牵头负责单位' },
  { word: '牵头落实', role: 'lead', example: '牵头落实单位' },
  { word: '牵头实施', role: 'lead', example: '牵头实施单位' },
  { word: '牵头组织', role: 'lead', example: '牵头组织单位' },
  { word: '牵头考核', role: 'lead', example: '牵头考核单位' },
  { word: '牵头整改', role: 'lead', example: '牵头整改单位' },
  { word: '主办', role: 'lead', open: true, example: '主办单位' },
  { word: '主责', role: 'lead', open: true, example: '主责部门' },
  { word: '主要责任', role: 'lead', example: '主要责任单位' },
  { word: '主要负责', role: 'lead', example: '主要负责单位' },
  { word: '主体责任', role: 'lead', example: '主体责任单位' },
  { word: '第一责任', role: 'lead', example: '第一责任单位' },
  { word: '首要责任', role: 'lead', example: '首要责任单位' },
  { word: '责任', role: 'responsible', open: true, example: '镇级责任单位' },
  { word: '具体责任', role: 'responsible', example: '具体责任人' },
  { word: '直接责任', role: 'responsible', example: '直接责任人' },
  { word: '项目责任', role: 'responsible', example: '项目责任人' },
  { word: '整改责任', role: 'responsible', example: '整改责任单位' },
  { word: '落实责任', role: 'responsible', example: '落实责任单位' },
  { word: '属地责任', role: 'responsible', example: '属地责任单位' },
  { word: '工作责任', role: 'responsible', example: '工作责任人' },
  { word: '相关责任', role: 'responsible', example: '相关责任单位' },
  { word: '市级责任', role: 'responsible', example: '市级责任单位' },
  { word: '县级责任', role: 'responsible', example: '县级责任单位' },
  { word: '省级责任', role: 'responsible', example: '省级责任单位' },
  { word: '市责任', role: 'responsible', example: '市责任单位' },
  { word: '县责任', role: 'responsible', example: '县责任单位' },
  { word: '区责任', role: 'responsible', example: '区责任单位' },
  { word: '负责', role: 'responsible', open: true, example: '现场负责人' },
  { word: '具体负责', role: 'responsible', example: '具体负责人' },
  { word: '项目负责', role: 'responsible', example: '项目负责人' },
  { word: '工作负责', role: 'responsible', example: '工作负责人' },
  { word: '任务负责', role: 'responsible', example: '任务负责人' },
  { word: '分管负责', role: 'oversight', example: '分管负责人' },
  { word: '落实', role: 'responsible', open: true, example: '落实单位' },
  { word: '具体落实', role: 'responsible', example: '具体落实单位' },
  { word: '承办', role: 'responsible', open: true, example: '承办单位' },
  { word: '具体承办', role: 'responsible', example: '具体承办人' },
  { word: '组织承办', role: 'responsible', example: '组织承办部门' },
  { word: '决策承办', role: 'responsible', example: '决策承办单位' },
  { word: '决策实施', role: 'responsible', example: '决策实施单位' },
  { word: '承担', role: 'responsible', example: '承担单位' },
  { word: '实施', role: 'responsible', open: true, example: '实施单位' },
  { word: '具体实施', role: 'responsible', example: '具体实施单位' },
  { word: '组织实施', role: 'responsible', example: '组织实施单位' },
  { word: '执行', role: 'responsible', example: '执行部门' },
  { word: '完成', role: 'responsible', example: '完成单位' },
  { word: '建设', role: 'responsible', example: '建设单位' },
  { word: '整改', role: 'responsible', example: '整改单位' },
  { word: '治理', role: 'responsible', example: '治理单位' },
  { word: '承接', role: 'responsible', example: '承接单位' },
  { word: '帮办', role: 'responsible', example: '帮办部门' },
  { word: '组织', role: 'responsible', example: '组织科室' },
  { word: '办理', role: 'responsible', example: '办理单位' },
  { word: '经办', role: 'responsible', example: '经办人' },
  { word: '主管', role: 'responsible', example: '主管部门' },
  { word: '归口', role: 'responsible', example: '归口部门' },
  { word: '成员', role: 'responsible', example: '成员单位' },
  { word: '链主', role: 'lead', example: '链主单位' },
  { word: '公开', role: 'responsible', example: '公开主体' },
  { word: '配合', role: 'support', open: true, example: '配合单位' },
  { word: '协办', role: 'support', open: true, example: '协办单位' },
  { word: '协作', role: 'support', open: true, example: '协作单位' },
  { word: '协助', role: 'support', example: '协助单位' },
  { word: '协同', role: 'support', open: true, example: '协同单位' },
  { word: '协同责任', role: 'support', example: '协同责任单位' },
  { word: '协同配合', role: 'support', example: '协同配合单位' },
  { word: '配合责任', role: 'support', example: '配合责任单位' },
  { word: '主要配合', role: 'support', example: '主要配合单位' },
  { word: '参与', role: 'support', open: true, example: '参与单位' },
  { word: '参加', role: 'support', example: '参加单位' },
  { word: '支持', role: 'support', example: '支持单位' },
  { word: '协力', role: 'support', open: true, example: '协力单位' },
  { word: '会同', role: 'support', open: true, example: '会同部门' },
  { word: '联办', role: 'support', open: true, example: '联办单位' },
  { word: '会办', role: 'support', example: '会办单位' },
  { word: '助链', role: 'support', example: '助链单位' },
  { word: '保障', role: 'support', example: '保障部门' },
  { word: '服务保障', role: 'support', example: '服务保障单位' },
  { word: '支撑', role: 'support', example: '支撑单位' },
  { word: '联动', role: 'support', example: '联动单位' },
  { word: '指导', role: 'oversight', open: true, example: '指导单位' },
  { word: '省级指导', role: 'oversight', example: '省级指导部门' },
  { word: '督办', role: 'oversight', open: true, example: '督办单位' },
  { word: '督导', role: 'oversight', open: true, example: '督导单位' },
  { word: '督查', role: 'oversight', open: true, example: '督查单位' },
  { word: '督促', role: 'oversight', open: true, example: '督促单位' },
  { word: '督促指导', role: 'oversight', example: '督促指导单位' },
  { word: '监督', role: 'oversight', open: true, example: '监督单位' },
  { word: '监管', role: 'oversight', example: '监管单位' },
  { word: '验收', role: 'oversight', example: '验收单位' },
  { word: '考核', role: 'oversight', example: '考核单位' },
];

/** Before 负责人 they make it somebody to be called, not the owner of the task. */
export const contactPrefixes: readonly { word: string; example: string }[] = [
  { word: '单位', example: '单位负责人' },
  { word: '部门', example: '部门负责人' },
  { word: '企业', example: '企业负责人' },
  { word: '填报', example: '填报负责人' },
  { word: '财务', example: '财务负责人' },
  { word: '法定', example: '法定负责人' },
  { word: '联系', example: '联系负责人' },
];

/** Nouns of a label or header that name bodies: `责任` + `单位`. */
export const ownerNouns: readonly { word: string; example: string }[] = [
  { word: '单位', example: '责任单位' },
  { word: '部门', example: '责任部门' },
  { word: '单位(部门)', example: '责任单位（部门）' },
  { word: '部门(单位)', example: '责任部门（单位）' },
  { word: '部门单位', example: '责任部门单位' },
  { word: '科室', example: '责任科室' },
  { word: '科(室)', example: '责任科（室）' },
  { word: '股室', example: '责任股室' },
  { word: '部室', example: '责任部室' },
  { word: '病区', example: '责任病区' },
  { word: '班组', example: '责任班组' },
  { word: '班级', example: '责任班级' },
  { word: '车间', example: '责任车间' },
  { word: '教研组', example: '参与教研组' },
  { word: '中心', example: '主责中心' },
  { word: '员', example: '牵头质控员' },
  { word: '股(室)', example: '责任股（室）' },
  { word: '处室', example: '责任处室' },
  { word: '处(室)', example: '责任处（室）' },
  { word: '司局', example: '责任司局' },
  { word: '机关', example: '责任机关' },
  { word: '机构', example: '责任机构' },
  { word: '主体', example: '责任主体' },
  { word: '人', example: '责任人' },
  { word: '人员', example: '责任人员' },
  { word: '者', example: '责任者' },
  { word: '方', example: '责任方' },
  { word: '局', example: '责任局' },
  { word: '公司', example: '责任公司' },
  { word: '学院', example: '牵头学院' },
  { word: '院系', example: '责任院系' },
  { word: '支部', example: '责任支部' },
  { word: '党组织', example: '责任党组织' },
  { word: '站所', example: '责任站所' },
  { word: '办所', example: '责任办所' },
  { word: '专班', example: '责任专班' },
  { word: '小组', example: '责任小组' },
  { word: '镇街', example: '责任镇街' },
  { word: '地区', example: '责任地区' },
  { word: '县市区', example: '责任县市区' },
  { word: '县(市、区)', example: '责任县（市、区）' },
];

/** Whole labels and headers that follow no pattern. */
export const ownerLabels: readonly RoleWord[] = [
  { word: '责任分工', role: 'responsible', example: '责任分工：省发改委牵头，各地配合' },
  { word: '部门分工', role: 'responsible', example: '部门分工：省发改委牵头，各地配合' },
  { word: '任务分工', role: 'responsible', example: '任务分工：省发改委牵头' },
  { word: '组织分工', role: 'responsible', example: '组织分工：校团委牵头' },
  { word: '组织落实', role: 'responsible', example: '组织落实' },
  { word: '人员分工', role: 'responsible', example: '人员分工：张海负责' },
  { word: '责任矩阵', role: 'responsible', example: '责任矩阵' },
  { word: '职责分工', role: 'responsible', example: '职责分工' },
  { word: '工作分工', role: 'responsible', example: '工作分工' },
  { word: '分工', role: 'responsible', example: '分工' },
  { word: '分工单位', role: 'responsible', example: '分工单位' },
  { word: '责任落实', role: 'responsible', example: '责任落实' },
  { word: '落实责任', role: 'responsible', example: '落实责任及时限' },
  { word: '职能部门', role: 'responsible', example: '职能部门' },
  { word: '职能科室', role: 'responsible', example: '职能科室' },
  { word: '涉及部门', role: 'responsible', example: '涉及部门' },
  { word: '涉及单位', role: 'responsible', example: '涉及单位' },
  { word: '相关单位', role: 'responsible', example: '相关单位' },
  { word: '有关单位', role: 'responsible', example: '有关单位' },
  { word: '服务专员', role: 'responsible', example: '服务专员' },
  { word: '项目专员', role: 'responsible', example: '项目专员' },
  { word: '总负责', role: 'oversight', example: '总负责' },
  { word: '总负责人', role: 'oversight', example: '总负责人' },
];

/** Labels that are a role word by themselves, before a colon inside a cell: 牵头：A；配合：B. */
export const shortLabels: readonly RoleWord[] = [
  { word: '牵头', role: 'lead', example: '牵头：区编办' },
  { word: '主办', role: 'lead', example: '主办：区编办' },
  { word: '责任', role: 'responsible', example: '责任：区财政局' },
  { word: '负责', role: 'responsible', example: '负责：区财政局' },
  { word: '落实', role: 'responsible', example: '落实：各镇' },
  { word: '承办', role: 'responsible', example: '承办：办公室' },
  { word: '配合', role: 'support', example: '配合：区财政局' },
  { word: '协办', role: 'support', example: '协办：区财政局' },
  { word: '协助', role: 'support', example: '协助：区财政局' },
  { word: '参与', role: 'support', example: '参与：区财政局' },
  { word: '指导', role: 'oversight', example: '指导：市编办' },
  { word: '督办', role: 'oversight', example: '督办：督查室' },
  { word: '跟踪督办', role: 'oversight', example: '跟踪督办：督查室' },
  { word: '监督', role: 'oversight', example: '监督：督查室' },
  { word: '主责', role: 'lead', example: '主责：区编办' },
];

/** Words that end the label or header of a leader who answers for a task: 分管 + 市 + 领导. */
export const leaderNouns: readonly { word: string; example: string }[] = [
  { word: '领导', example: '分管领导' },
  { word: '负责领导', example: '牵头负责领导' },
  { word: '领导同志', example: '牵头领导同志' },
  { word: '河长', example: '县级河长' },
  { word: '湖长', example: '县级湖长' },
  { word: '林长', example: '县级林长' },
  { word: '田长', example: '县级田长' },
  { word: '路长', example: '县级路长' },
  { word: '链长', example: '县级链长' },
];

/** Ends of such a title besides a post (分管副院长). */
export const leaderPosts: readonly { word: string; example: string }[] = [
  { word: '干部', example: '分管村干部' },
  { word: '同志', example: '分管同志' },
];

/** What may stand before `leaderNouns`. */
export const leaderPrefixes: readonly { word: string; example: string }[] = [
  { word: '分管', example: '分管领导' },
  { word: '责任', example: '责任领导' },
  { word: '牵头', example: '牵头领导' },
  { word: '包抓', example: '包抓领导' },
  { word: '包保', example: '包保领导' },
  { word: '挂帅', example: '挂帅领导' },
  { word: '挂包', example: '挂包领导' },
  { word: '主抓', example: '主抓领导' },
  { word: '包联', example: '包联领导' },
  { word: '包案', example: '包案领导' },
  { word: '联系', example: '联系领导' },
  { word: '挂点', example: '挂点领导' },
  { word: '挂钩', example: '挂钩领导' },
  { word: '挂图', example: '挂图领导' },
  { word: '挂联', example: '挂联领导' },
  { word: '联点', example: '联点领导' },
  { word: '包挂', example: '包挂领导' },
  { word: '蹲点', example: '蹲点领导' },
  { word: '督办', example: '督办领导' },
  { word: '督导', example: '督导领导' },
  { word: '监督', example: '监督领导' },
  { word: '主管', example: '主管领导' },
  { word: '负责', example: '负责领导' },
  { word: '市级', example: '市级领导' },
  { word: '县级', example: '县级领导' },
  { word: '区级', example: '区级领导' },
  { word: '省级', example: '省级领导' },
];

/** Whose leader it is: 分管 + 省 + 领导, 区政府 + 分管 + 领导. */
export const leaderLevels: readonly { word: string; example: string }[] = [
  { word: '国务院', example: '国务院分管领导' },
  { word: '省', example: '分管省领导' },
  { word: '市', example: '分管市领导' },
  { word: '县', example: '分管县领导' },
  { word: '区', example: '分管区领导' },
  { word: '镇', example: '分管镇领导' },
  { word: '校', example: '分管校领导' },
  { word: '院', example: '分管院领导' },
  { word: '局', example: '分管局领导' },
  { word: '厅', example: '分管厅领导' },
  { word: '委', example: '分管委领导' },
  { word: '省政府', example: '省政府分管领导' },
  { word: '市政府', example: '市政府责任领导' },
  { word: '县政府', example: '县政府分管领导' },
  { word: '区政府', example: '区政府分管领导' },
  { word: '公司', example: '公司分管领导' },
];

/** Marks before or behind a name that make it the lead. */
export const leadMarks: readonly { char: string; example: string }[] = [
  { char: '*', example: '*县人力社保局' },
  { char: '★', example: '★县人力社保局' },
  { char: '☆', example: '☆县人力社保局' },
  { char: '▲', example: '▲县人力社保局' },
  { char: '△', example: '△县人力社保局' },
  { char: '※', example: '※县人力社保局' },
];

/** Ends of a title under which people's names stand. */
export const peopleNouns: readonly { word: string; example: string }[] = [
  { word: '员', example: '牵头质控员' },
  { word: '人', example: '责任人' },
  { word: '人员', example: '责任人员' },
  { word: '者', example: '责任者' },
  { word: '领导', example: '分管领导' },
  { word: '同志', example: '牵头领导同志' },
];

/** Words between the parts of a title. */
export const titleJoins: readonly { word: string; example: string }[] = [
  { word: '及', example: '牵头及责任单位' },
  { word: '和', example: '牵头和责任单位' },
  { word: '与', example: '牵头与配合单位' },
  { word: '或', example: '牵头单位或汇总单位' },
  { word: '以及', example: '牵头以及配合单位' },
  { word: '、', example: '牵头、责任单位' },
];

/** Labels inside a bracket or cell after which a time stands. */
export const timeLabels: readonly { word: string; example: string }[] = [
  { word: '完成时限', example: '责任单位：A；完成时限：6月底' },
  { word: '完成时间', example: '责任单位：A；完成时间：6月底' },
  { word: '完成期限', example: '责任单位：A；完成期限：6月底' },
  { word: '完成日期', example: '责任单位：A；完成日期：6月30日' },
  { word: '整改时限', example: '整改时限：立行立改' },
  { word: '整改完成时限', example: '整改完成时限：立行立改' },
  { word: '整改期限', example: '整改期限：立行立改' },
  { word: '办结时限', example: '办结时限：6月底' },
  { word: '落实时限', example: '落实时限：6月底' },
  { word: '时限要求', example: '时限要求：持续推进' },
  { word: '时间要求', example: '时间要求：持续推进' },
  { word: '工作时限', example: '工作时限：持续推进' },
  { word: '任务时限', example: '任务时限：持续推进' },
  { word: '时间节点', example: '时间节点：6月底' },
  { word: '完成时间节点', example: '完成时间节点：6月底' },
  { word: '时间安排', example: '时间安排：6月底' },
  { word: '进度安排', example: '进度安排：6月底' },
  { word: '时间进度', example: '时间进度：6月底' },
  { word: '计划完成时间', example: '计划完成时间：6月底' },
  { word: '预计完成时间', example: '预计完成时间：6月底' },
  { word: '截止时间', example: '截止时间：6月底' },
  { word: '截止日期', example: '截止日期：6月底' },
  { word: '时限', example: '责任单位：A；时限：6月底' },
  { word: '期限', example: '责任单位：A；期限：6月底' },
];

/** The same beside owners only; on a line of its own 时间： may tell when people meet. */
export const shortTimeLabels: readonly { word: string; example: string }[] = [
  { word: '时间', example: '（责任部门：教导处；时间：10月中旬）' },
  { word: '日期', example: '（责任部门：教导处；日期：10月8日）' },
  { word: '活动时间', example: '（责任部门：教导处；活动时间：10月）' },
  { word: '实施时间', example: '（责任部门：教导处；实施时间：10月）' },
];

/** Between a name and a title: A为牵头单位, 牵头单位为A. */
export const titleCopulas: readonly { word: string; example: string }[] = [
  { word: '为', example: '区编办为牵头单位' },
  { word: '是', example: '牵头单位是区编办' },
  { word: '作为', example: '区编办作为牵头单位' },
];

/** Each of the list for itself: such a closing verb tells the names apart. */
export const eachWords: readonly { word: string; example: string }[] = [
  { word: '分别', example: '区民政局、区环保局分别负责' },
];

/** Closes a list of names: A、B等部门. */
export const listTail = '等';

/** Nouns that may follow a closing verb and add nothing: 配合工作. */
export const verbTails: readonly { word: string; example: string }[] = [
  { word: '工作', example: '各镇做好配合工作' },
];
