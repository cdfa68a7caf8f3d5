/**
 * Words at the head of a task table's columns (printed with white space removed).
 *
 * `kind` is what the word says by itself; `locate/columns.ts` decides the ambiguous ones by what
 * stands beside them. `weight` orders columns that compete for the same field, highest first.
 */
export type HeaderKind =
  | 'number'
  | 'category'
  /** Category left of a task column, the task itself where there is none. */
  | 'category-or-task'
  | 'task'
  /** Requirement right of a task column, the task itself where there is none. */
  | 'task-or-requirement'
  | 'requirement'
  | 'deadline'
  /** Owners, but only beside a task column: 单位 is as often a unit of measure. */
  | 'weak-owner'
  | 'extra';

export interface HeaderWord {
  readonly word: string;
  readonly kind: HeaderKind;
  readonly weight?: number;
  /** A column of deadlines that may name steps and no times. */
  readonly steps?: true;
  /** When the work begins: beside a deadline it makes a range. */
  readonly starts?: true;
  /** Where the word was seen, or what stands in such a column. */
  readonly example: string;
}

const number: readonly HeaderWord[] = [
  { word: '序号', kind: 'number', weight: 2, example: '1' },
  { word: '编号', kind: 'number', example: '1-1' },
  { word: '序', kind: 'number', example: '1' },
  { word: '号', kind: 'number', example: '1' },
  { word: '序列', kind: 'number', example: '1' },
  { word: '项次', kind: 'number', example: '1' },
  { word: '项号', kind: 'number', example: '1' },
  { word: '任务编号', kind: 'number', example: 'R-01' },
  { word: '任务序号', kind: 'number', example: '1' },
  { word: '项目编号', kind: 'number', example: '1' },
  { word: '清单编号', kind: 'number', example: '1' },
  { word: '问题序号', kind: 'number', example: '1' },
  { word: '问题编号', kind: 'number', example: '1' },
  { word: 'No.', kind: 'number', example: '1' },
  { word: 'No', kind: 'number', example: '1' },
  { word: '#', kind: 'number', example: '1' },
];

const category: readonly HeaderWord[] = [
  { word: '类别', kind: 'category', example: '经济发展' },
  { word: '分类', kind: 'category', example: '主动公开' },
  { word: '类型', kind: 'category', example: '约束性' },
  { word: '工作类别', kind: 'category', example: '党建工作' },
  { word: '任务类别', kind: 'category', example: '重点改革' },
  { word: '任务分类', kind: 'category', example: '重点改革' },
  { word: '问题类别', kind: 'category', example: '作风问题' },
  { word: '问题类型', kind: 'category', example: '作风问题' },
  { word: '反馈问题类别', kind: 'category', example: '作风问题' },
  { word: '领域', kind: 'category', example: '教育领域' },
  { word: '重点领域', kind: 'category', example: '食品药品' },
  { word: '工作领域', kind: 'category', example: '社会治理' },
  { word: '板块', kind: 'category', example: '民生保障' },
  { word: '子板块', kind: 'category', example: '数字政府' },
  { word: '工作板块', kind: 'category', example: '民生保障' },
  { word: '工作模块', kind: 'category', example: '安全基础管理' },
  { word: '模块', kind: 'category', example: '安全基础管理' },
  { word: '方面', kind: 'category', example: '队伍建设' },
  { word: '维度', kind: 'category', example: '治理能力' },
  { word: '章节', kind: 'category', example: '第二部分' },
  { word: '条线', kind: 'category', example: '综治' },
  { word: '阶段', kind: 'category', example: '筹备阶段' },
  { word: '工作阶段', kind: 'category', example: '筹备阶段' },
  { word: '环节', kind: 'category', example: '验收' },
  { word: '工作环节', kind: 'category', example: '验收' },
  { word: '一级指标', kind: 'category', example: '组织领导' },
  { word: '一级任务', kind: 'category', example: '深化改革' },
  { word: '一级标题', kind: 'category', example: '决策方面' },
  { word: '二级标题', kind: 'category', example: '资金分配' },
  { word: '村', kind: 'category', example: '李家村' },
  { word: '社区', kind: 'category', example: '滨河社区' },
  { word: '单位名称', kind: 'category', example: '县运输公司' },
  { word: '企业名称', kind: 'category', example: '县运输公司' },
  { word: '学校名称', kind: 'category', example: '县第一小学' },
  { word: '任务类型', kind: 'category-or-task', example: '推进规划编制' },
  { word: '专项', kind: 'category-or-task', example: '专项整治' },
  { word: '专项行动', kind: 'category-or-task', example: '除险行动' },
  { word: '工程', kind: 'category-or-task', example: '强基工程' },
  { word: '行动', kind: 'category-or-task', example: '提升行动' },
  { word: '二级任务', kind: 'category-or-task', example: '健全机制' },
  { word: '二级指标', kind: 'category-or-task', example: '机构设置' },
  { word: '总目标', kind: 'category-or-task', example: '建成示范区' },
  { word: '战略任务', kind: 'category-or-task', example: '创新驱动' },
  { word: '重大任务', kind: 'category-or-task', example: '创新驱动' },
  { word: '项目类别', kind: 'category', example: '基础设施' },
  { word: '文件条款', kind: 'category', example: '第三条' },
  { word: '政策条款', kind: 'category', example: '第三条' },
  { word: '乡镇', kind: 'category', example: '木桥镇' },
  { word: '镇街', kind: 'category', example: '木桥镇' },
  { word: '乡镇(街道)', kind: 'category', example: '木桥镇' },
  { word: '街道', kind: 'category', example: '河西街道' },
  { word: '县区', kind: 'category', example: '青禾县' },
  { word: '县(市、区)', kind: 'category', example: '青禾县' },
  { word: '地区', kind: 'category', example: '青禾县' },
  { word: '区域', kind: 'category', example: '城北片区' },
  { word: '片区', kind: 'category', example: '城北片区' },
];

const task: readonly HeaderWord[] = [
  { word: '工作任务', kind: 'task', example: '健全解读回应工作机制' },
  { word: '重点工作任务', kind: 'task', example: '深化改革' },
  { word: '重点任务', kind: 'task', example: '深化改革' },
  { word: '主要任务', kind: 'task', example: '深化改革' },
  { word: '重点工作', kind: 'task', example: '深化改革' },
  { word: '主要工作', kind: 'task', example: '深化改革' },
  { word: '主要工作任务', kind: 'task', example: '深化改革' },
  { word: '年度重点工作', kind: 'task', example: '深化改革' },
  { word: '任务', kind: 'task', example: '建立台账' },
  { word: '任务名称', kind: 'task', weight: 2, example: '建立台账' },
  { word: '任务事项', kind: 'task', example: '建立台账' },
  { word: '任务清单', kind: 'task', example: '建立台账' },
  { word: '任务分解', kind: 'task', example: '建立台账' },
  { word: '分解任务', kind: 'task', example: '建立台账' },
  { word: '工作事项', kind: 'task', example: '公开目录编制' },
  { word: '重点事项', kind: 'task', example: '公开目录编制' },
  { word: '重点工作事项', kind: 'task', example: '公开目录编制' },
  { word: '事项', kind: 'task', example: '党务公开' },
  { word: '事项名称', kind: 'task', weight: 2, example: '党务公开' },
  { word: '公开事项', kind: 'task', example: '党务公开' },
  { word: '工作名称', kind: 'task', weight: 2, example: '档案整理' },
  { word: '工作要点', kind: 'task', example: '深化政务公开' },
  { word: '工作项目', kind: 'task', example: '文明创建' },
  { word: '主要事项', kind: 'task', example: '文明创建' },
  { word: '目标任务', kind: 'task', weight: -1, example: '新增就业 1 万人' },
  { word: '主要目标任务', kind: 'task', weight: -1, example: '新增就业 1 万人' },
  { word: '改革任务', kind: 'task', example: '推进综合执法改革' },
  { word: '改革事项', kind: 'task', example: '推进综合执法改革' },
  { word: '改革举措', kind: 'task', weight: -1, example: '推进综合执法改革' },
  { word: '创建任务', kind: 'task', example: '整治背街小巷' },
  { word: '职责任务', kind: 'task', example: '巡查河道' },
  { word: '整改任务', kind: 'task', example: '清理违建' },
  { word: '整改事项', kind: 'task', example: '清理违建' },
  { word: '民生实事', kind: 'task', example: '改造老旧小区' },
  { word: '实事项目', kind: 'task', example: '改造老旧小区' },
  { word: '民生实事项目', kind: 'task', example: '改造老旧小区' },
  { word: '项目名称', kind: 'task', weight: 2, example: '滨河路改造' },
  { word: '项目', kind: 'task', weight: -1, example: '滨河路改造' },
  { word: '问题', kind: 'task', weight: -1, example: '台账不全' },
  { word: '反馈问题', kind: 'task', weight: -1, example: '台账不全' },
  { word: '存在问题', kind: 'task', weight: -1, example: '台账不全' },
  { word: '案由', kind: 'task', weight: -1, example: '关于改造老旧管网的提案' },
  { word: '存在的隐患', kind: 'task', weight: -1, example: '通道堵塞' },
  { word: '存在的安全隐患', kind: 'task', weight: -1, example: '通道堵塞' },
  { word: '存在的问题', kind: 'task', weight: -1, example: '台账不全' },
  { word: '具体问题', kind: 'task', weight: -1, example: '台账不全' },
  { word: '问题清单', kind: 'task', weight: -1, example: '台账不全' },
  { word: '问题表述', kind: 'task', weight: -1, example: '台账不全' },
  { word: '问题描述', kind: 'task', weight: -1, example: '台账不全' },
  { word: '主要问题', kind: 'task', weight: -1, example: '台账不全' },
  { word: '隐患内容', kind: 'task', weight: -1, example: '通道堵塞' },
  { word: '活动名称', kind: 'task', weight: -1, example: '宣传周' },
  { word: '指标名称', kind: 'task', weight: -1, example: '地区生产总值' },
  { word: '主要指标', kind: 'task', weight: -1, example: '地区生产总值' },
  { word: '指标', kind: 'task', weight: -1, example: '地区生产总值' },
  { word: '测评指标', kind: 'task', weight: -1, example: '志愿服务' },
  { word: '三级指标', kind: 'task', weight: -1, example: '制度健全' },
  { word: '三级任务', kind: 'task', example: '健全机制' },
  { word: '措施名称', kind: 'task', weight: -1, example: '减税降费' },
];

const either: readonly HeaderWord[] = [
  { word: '具体任务', kind: 'task-or-requirement', weight: 3, example: '编制目录' },
  { word: '具体事项', kind: 'task-or-requirement', weight: 3, example: '编制目录' },
  { word: '具体工作', kind: 'task-or-requirement', weight: 3, example: '编制目录' },
  { word: '具体工作任务', kind: 'task-or-requirement', weight: 3, example: '编制目录' },
  { word: '任务内容', kind: 'task-or-requirement', weight: 3, example: '编制目录' },
  { word: '具体任务内容', kind: 'task-or-requirement', weight: 3, example: '编制目录' },
  { word: '工作内容', kind: 'task-or-requirement', weight: 3, example: '编制目录' },
  { word: '重点内容', kind: 'task-or-requirement', weight: 3, example: '编制目录' },
  { word: '工作任务及要求', kind: 'task-or-requirement', weight: 3, example: '编制目录，统一公开' },
  { word: '公开内容', kind: 'task-or-requirement', weight: 3, example: '预决算' },
  { word: '要点内容', kind: 'task-or-requirement', weight: 3, example: '深化公开' },
  { word: '内容', kind: 'task-or-requirement', weight: 2, example: '编制目录' },
  { word: '政策措施', kind: 'task-or-requirement', weight: 3, example: '降低门槛' },
  { word: '主要措施', kind: 'task-or-requirement', weight: 4, example: '降低门槛' },
  { word: '工作举措', kind: 'task-or-requirement', weight: 4, example: '降低门槛' },
  { word: '重点举措', kind: 'task-or-requirement', weight: 4, example: '降低门槛' },
  { word: '主要举措', kind: 'task-or-requirement', weight: 4, example: '降低门槛' },
  { word: '举措', kind: 'task-or-requirement', weight: 4, example: '降低门槛' },
  { word: '措施', kind: 'task-or-requirement', weight: 4, example: '降低门槛' },
  { word: '活动内容', kind: 'task-or-requirement', weight: 2, example: '进社区宣传' },
];

const requirement: readonly HeaderWord[] = [
  { word: '具体要求', kind: 'requirement', weight: 5, example: '建立台账，按月更新。' },
  { word: '工作要求', kind: 'requirement', weight: 4, example: '建立台账，按月更新。' },
  { word: '任务要求', kind: 'requirement', weight: 4, example: '建立台账，按月更新。' },
  { word: '工作任务要求', kind: 'requirement', weight: 4, example: '建立台账，按月更新。' },
  { word: '要求', kind: 'requirement', weight: 3, example: '建立台账，按月更新。' },
  { word: '具体措施', kind: 'requirement', weight: 5, example: '建立台账，按月更新。' },
  { word: '工作措施', kind: 'requirement', weight: 5, example: '建立台账，按月更新。' },
  { word: '具体工作措施', kind: 'requirement', weight: 5, example: '建立台账，按月更新。' },
  { word: '具体举措', kind: 'requirement', weight: 5, example: '建立台账，按月更新。' },
  { word: '落实措施', kind: 'requirement', weight: 5, example: '建立台账，按月更新。' },
  { word: '贯彻落实措施', kind: 'requirement', weight: 5, example: '建立台账，按月更新。' },
  { word: '落实举措', kind: 'requirement', weight: 5, example: '建立台账，按月更新。' },
  { word: '推进措施', kind: 'requirement', weight: 5, example: '建立台账，按月更新。' },
  { word: '推进举措', kind: 'requirement', weight: 5, example: '建立台账，按月更新。' },
  { word: '整改措施', kind: 'requirement', weight: 5, example: '建立台账，按月更新。' },
  { word: '整改举措', kind: 'requirement', weight: 5, example: '建立台账，按月更新。' },
  { word: '整改内容', kind: 'requirement', weight: 4, example: '建立台账，按月更新。' },
  { word: '细化措施', kind: 'requirement', weight: 5, example: '建立台账，按月更新。' },
  { word: '保障措施', kind: 'requirement', weight: 2, example: '落实经费。' },
  { word: '具体内容', kind: 'requirement', weight: 4, example: '建立台账，按月更新。' },
  { word: '主要内容', kind: 'requirement', weight: 4, example: '建立台账，按月更新。' },
  { word: '主要工作内容', kind: 'requirement', weight: 4, example: '建立台账，按月更新。' },
  { word: '具体工作内容', kind: 'requirement', weight: 4, example: '建立台账，按月更新。' },
  { word: '建设内容', kind: 'requirement', weight: 4, example: '新建管网 3 公里。' },
  { word: '实施内容', kind: 'requirement', weight: 4, example: '新建管网 3 公里。' },
  { word: '项目内容', kind: 'requirement', weight: 4, example: '新建管网 3 公里。' },
  { word: '工作目标', kind: 'requirement', weight: 2, example: '办结率达到 95%。' },
  { word: '整改目标', kind: 'requirement', weight: 2, example: '办结率达到 95%。' },
  { word: '年度目标', kind: 'requirement', weight: 2, example: '办结率达到 95%。' },
  { word: '年度工作目标', kind: 'requirement', weight: 2, example: '办结率达到 95%。' },
  { word: '任务目标', kind: 'requirement', weight: 2, example: '办结率达到 95%。' },
  { word: '目标要求', kind: 'requirement', weight: 2, example: '办结率达到 95%。' },
  { word: '目标', kind: 'requirement', weight: 1, example: '办结率达到 95%。' },
  { word: '目标值', kind: 'requirement', weight: 1, example: '95%' },
  { word: '阶段目标', kind: 'requirement', weight: 1, example: '完成前期工作。' },
  { word: '工作标准', kind: 'requirement', weight: 2, example: '一事一档。' },
  { word: '完成标准', kind: 'requirement', weight: 1, example: '一事一档。' },
  { word: '质量标准', kind: 'requirement', weight: 1, example: '一事一档。' },
  { word: '任务标准', kind: 'requirement', weight: 1, example: '一事一档。' },
  { word: '考核要点', kind: 'requirement', weight: 1, example: '查阅台账。' },
  { word: '考核指标', kind: 'requirement', weight: 1, example: '办结率。' },
  { word: '量化指标', kind: 'requirement', weight: 1, example: '办结率。' },
  { word: '实施步骤', kind: 'requirement', weight: 3, example: '先摸底，后整治。' },
  { word: '工作步骤', kind: 'requirement', weight: 3, example: '先摸底，后整治。' },
  { word: '工作路径', kind: 'requirement', weight: 3, example: '先摸底，后整治。' },
  { word: '计划', kind: 'requirement', weight: 1, example: '先摸底，后整治。' },
  { word: '工作安排', kind: 'requirement', weight: 3, example: '先摸底，后整治。' },
  { word: '我市工作措施', kind: 'requirement', weight: 5, example: '对标省里措施。' },
  { word: '我省工作措施', kind: 'requirement', weight: 5, example: '对标国家措施。' },
];

const deadline: readonly HeaderWord[] = [
  { word: '时限', kind: 'deadline', weight: 2, example: '6月底前' },
  { word: '时间', kind: 'deadline', example: '6月底前' },
  { word: '期限', kind: 'deadline', weight: 2, example: '6月底前' },
  { word: '时间节点', kind: 'deadline', example: '6月底前' },
  { word: '节点', kind: 'deadline', steps: true, example: '6月底前' },
  { word: '工作节点', kind: 'deadline', steps: true, example: '完成中期评估' },
  { word: '时间安排', kind: 'deadline', example: '6月底前' },
  { word: '时间要求', kind: 'deadline', weight: 2, example: '6月底前' },
  { word: '时限要求', kind: 'deadline', weight: 2, example: '6月底前' },
  { word: '时间进度', kind: 'deadline', example: '6月底前' },
  { word: '时间计划', kind: 'deadline', example: '6月底前' },
  { word: '工作进度', kind: 'deadline', example: '6月底前' },
  { word: '进度安排', kind: 'deadline', steps: true, example: '6月底前' },
  { word: '进度要求', kind: 'deadline', example: '6月底前' },
  { word: '工作进度安排', kind: 'deadline', steps: true, example: '6月底前' },
  { word: '序时进度', kind: 'deadline', example: '6月底前' },
  { word: '时序进度', kind: 'deadline', example: '6月底前' },
  { word: '起止时间', kind: 'deadline', example: '3月—6月' },
  { word: '建设年限', kind: 'deadline', example: '2021—2023年' },
  { word: '建设周期', kind: 'deadline', example: '2021—2023年' },
  { word: '工作频次', kind: 'deadline', example: '每月' },
  { word: '频次', kind: 'deadline', example: '每月' },
  { word: '更新频率', kind: 'deadline', example: '每季度' },
  { word: '公开频率', kind: 'deadline', example: '每季度' },
  { word: '工期', kind: 'deadline', example: '6月底前' },
  { word: '截止日期', kind: 'deadline', weight: 2, example: '6月30日' },
  { word: '截止时间', kind: 'deadline', weight: 2, example: '6月30日' },
];

const weakOwner: readonly HeaderWord[] = [
  { word: '单位', kind: 'weak-owner', example: '区财政局' },
  { word: '部门', kind: 'weak-owner', example: '区财政局' },
  { word: '科室', kind: 'weak-owner', example: '综合科' },
  { word: '股室', kind: 'weak-owner', example: '综合股' },
  { word: '处室', kind: 'weak-owner', example: '综合处' },
];

const extra: readonly HeaderWord[] = [
  { word: '备注', kind: 'extra', example: '新增' },
  { word: '说明', kind: 'extra', example: '新增' },
  { word: '联系人', kind: 'extra', example: '李文' },
  { word: '联系电话', kind: 'extra', example: '88880000' },
  { word: '联系方式', kind: 'extra', example: '88880000' },
  { word: '电话', kind: 'extra', example: '88880000' },
  { word: '联络员', kind: 'extra', example: '李文' },
  { word: '分值', kind: 'extra', example: '5' },
  { word: '权重', kind: 'extra', example: '0.2' },
  { word: '得分', kind: 'extra', example: '5' },
  { word: '自评分', kind: 'extra', example: '5' },
  { word: '完成情况', kind: 'extra', example: '已完成' },
  { word: '进展情况', kind: 'extra', example: '已开工' },
  { word: '工作进展', kind: 'extra', example: '已开工' },
  { word: '工作进展情况', kind: 'extra', example: '已开工' },
  { word: '整改情况', kind: 'extra', example: '已整改' },
  { word: '落实情况', kind: 'extra', example: '已落实' },
  { word: '整改进展', kind: 'extra', example: '已整改' },
  { word: '是否完成', kind: 'extra', example: '是' },
  { word: '状态', kind: 'extra', example: '进行中' },
  { word: '当前状态', kind: 'extra', example: '进行中' },
  { word: '优先级', kind: 'extra', example: '高' },
  { word: '工时', kind: 'extra', example: '2天' },
  { word: '重要程度', kind: 'extra', example: '高' },
  { word: '依据', kind: 'extra', example: '条例第八条' },
  { word: '政策依据', kind: 'extra', example: '条例第八条' },
  { word: '文件依据', kind: 'extra', example: '条例第八条' },
  { word: '参考文件', kind: 'extra', example: '条例第八条' },
  { word: '任务来源', kind: 'extra', example: '政府工作报告' },
  { word: '来源', kind: 'extra', example: '政府工作报告' },
  { word: '成果形式', kind: 'extra', example: '出台办法' },
  { word: '预期成果', kind: 'extra', example: '出台办法' },
  { word: '标志性成果', kind: 'extra', example: '出台办法' },
  { word: '工作成果', kind: 'extra', example: '出台办法' },
  { word: '总投资', kind: 'extra', example: '2000' },
  { word: '投资额', kind: 'extra', example: '2000' },
  { word: '资金来源', kind: 'extra', example: '财政资金' },
  { word: '建设地点', kind: 'extra', example: '滨河路' },
  { word: '建设性质', kind: 'extra', example: '新建' },
  { word: '公开渠道', kind: 'extra', example: '门户网站' },
  { word: '公开方式', kind: 'extra', example: '门户网站' },
  { word: '公开载体', kind: 'extra', example: '门户网站' },
  { word: '公开时限', kind: 'deadline', weight: 2, example: '20个工作日内' },
  { word: '计量单位', kind: 'extra', example: '万元' },
  { word: '单位:万元', kind: 'extra', example: '2000' },
  { word: '发布时间', kind: 'extra', example: '2021-03-02' },
  { word: '印发时间', kind: 'extra', example: '2021-03-02' },
  { word: '注意事项', kind: 'extra', example: '按时报送' },
  { word: '有关事项', kind: 'extra', example: '按时报送' },
  { word: '有效期限', kind: 'extra', example: '3年' },
  { word: '合同期限', kind: 'extra', example: '3年' },
  { word: '领导批示内容', kind: 'extra', example: '请抓紧办理' },
  { word: '批示内容', kind: 'extra', example: '请抓紧办理' },
  { word: '出生年月', kind: 'extra', example: '1980.05' },
  { word: '开始时间', kind: 'extra', starts: true, example: '3月' },
  { word: '启动时间', kind: 'extra', starts: true, example: '3月' },
  { word: '开工时间', kind: 'extra', starts: true, example: '3月' },
  { word: '开始日期', kind: 'extra', starts: true, example: '3月1日' },
  { word: '责任追究', kind: 'extra', example: '通报批评' },
  { word: '数据来源单位', kind: 'extra', example: '统计局' },
  { word: '填报单位', kind: 'extra', example: '统计局' },
];

export const headerWords: readonly HeaderWord[] = [
  ...number,
  ...category,
  ...task,
  ...either,
  ...requirement,
  ...deadline,
  ...weakOwner,
  ...extra,
];

/**
 * `完成` + `时限`: words that may stand before the tail of a deadline header. Where a table has several
 * such columns, a `firm` one says what is due, the others when something happened.
 */
export const deadlineHeads: readonly { word: string; firm?: true; example: string }[] = [
  { word: '完成', example: '完成时限' },
  { word: '计划', firm: true, example: '计划时间' },
  { word: '预计', firm: true, example: '预计完成时间' },
  { word: '预估', firm: true, example: '预估完成时间' },
  { word: '拟', firm: true, example: '拟完成时间' },
  { word: '目标', firm: true, example: '目标完成时间' },
  { word: '整改', example: '整改时限' },
  { word: '整改完成', example: '整改完成时限' },
  { word: '办结', example: '办结时限' },
  { word: '办理', example: '办理时限' },
  { word: '落实', example: '落实时限' },
  { word: '实施', example: '实施时间' },
  { word: '起止', example: '起止日期' },
  { word: '起讫', example: '起讫时间' },
  { word: '推进', example: '推进时限' },
  { word: '任务', example: '任务完成时限' },
  { word: '工作', example: '工作时限' },
  { word: '报送', example: '报送时间' },
  { word: '上报', example: '上报时间' },
  { word: '年度', example: '年度完成时限' },
  { word: '要求', firm: true, example: '要求完成时间' },
  { word: '达标', example: '达标时间' },
  { word: '考核', example: '考核周期' },
  { word: '销号', example: '销号时限' },
  { word: '建成', example: '建成时间' },
  { word: '完工', example: '完工时间' },
  { word: '结束', example: '结束时间' },
  { word: '截止', firm: true, example: '任务截止时间' },
  { word: '竣工', example: '竣工时间' },
  { word: '最终', example: '最终完成时限' },
  { word: '限', firm: true, example: '限完成时间' },
];

export const deadlineTails: readonly {
  word: string;
  anyHead?: true;
  firm?: true;
  example: string;
}[] = [
  { word: '时限', anyHead: true, firm: true, example: '上线时限' },
  { word: '时间', example: '完成时间' },
  { word: '期限', anyHead: true, firm: true, example: '验收期限' },
  { word: '日期', example: '完成日期' },
  { word: '节点', example: '完成节点' },
  { word: '时间节点', example: '完成时间节点' },
  { word: '时限要求', firm: true, example: '完成时限要求' },
  { word: '时间要求', firm: true, example: '完成时间要求' },
  { word: '进度', example: '完成进度' },
  { word: '年限', example: '完成年限' },
  { word: '周期', example: '考核周期' },
];

/**
 * Words a header may be made of beyond those listed above: modifiers, then a core
 * (年度 + 建设 + 任务, 主要 + 攻坚 + 措施). A `narrowing` modifier makes a task word the requirement of a
 * task column beside it.
 */
export const headerModifiers: readonly { word: string; narrowing?: true; example: string }[] = [
  { word: '年度', narrowing: true, example: '年度建设任务' },
  { word: '全年', narrowing: true, example: '全年目标任务' },
  { word: '本年', narrowing: true, example: '本年任务' },
  { word: '具体', narrowing: true, example: '具体整改任务' },
  { word: '细化', narrowing: true, example: '细化任务' },
  { word: '分解', narrowing: true, example: '分解落实任务' },
  { word: '阶段', narrowing: true, example: '阶段任务' },
  { word: '阶段性', narrowing: true, example: '阶段性任务' },
  { word: '季度', narrowing: true, example: '季度任务' },
  { word: '月度', narrowing: true, example: '月度任务' },
  { word: '主要', example: '主要建设内容' },
  { word: '重点', example: '重点攻坚任务' },
  { word: '重大', example: '重大任务' },
  { word: '行政', example: '重大行政决策事项' },
  { word: '决策', example: '决策事项' },
  { word: '核心', example: '核心任务' },
  { word: '关键', example: '关键任务' },
  { word: '基本', example: '基本任务' },
  { word: '工作', example: '工作推进措施' },
  { word: '建设', example: '建设任务' },
  { word: '改革', example: '改革任务' },
  { word: '整改', example: '整改落实措施' },
  { word: '整治', example: '整治任务' },
  { word: '攻坚', example: '攻坚任务' },
  { word: '创建', example: '创建任务' },
  { word: '目标', example: '目标措施' },
  { word: '实施', example: '实施内容' },
  { word: '推进', example: '推进措施' },
  { word: '落实', example: '落实措施' },
  { word: '贯彻', example: '贯彻落实措施' },
  { word: '保障', example: '保障任务' },
  { word: '服务', example: '服务事项' },
  { word: '活动', example: '活动内容' },
  { word: '宣传', example: '宣传内容' },
  { word: '培训', example: '培训内容' },
  { word: '检查', example: '检查内容' },
  { word: '测试', example: '测试内容' },
  { word: '测评', example: '测评标准' },
  { word: '考核', example: '考核内容' },
  { word: '考评', example: '考评标准' },
  { word: '评价', example: '评价标准' },
  { word: '评估', example: '评估内容' },
  { word: '督查', example: '督查事项' },
  { word: '巡察', example: '巡察反馈问题' },
  { word: '巡视', example: '巡视反馈问题' },
  { word: '督察', example: '督察反馈问题' },
  { word: '反馈', example: '督察反馈问题' },
  { word: '党建', example: '党建工作任务' },
  { word: '安全', example: '安全工作任务' },
  { word: '责任', example: '责任事项' },
  { word: '年', example: '年任务' },
  { word: '拟', example: '拟采取措施' },
  { word: '采取', example: '采取措施' },
  { word: '政策', example: '政策事项' },
  { word: '民生', example: '民生事项' },
  { word: '承接', example: '承接任务' },
  { word: '序时', example: '序时任务' },
  { word: '专项', example: '专项任务' },
  { word: '事项', example: '事项内容' },
  { word: '任务', example: '任务措施' },
  { word: '项目', example: '项目任务' },
  { word: '问题', example: '问题整改措施' },
  { word: '计划', example: '计划开工时间' },
  { word: '内容', example: '内容说明' },
  { word: '要求', example: '要求说明' },
  { word: '执行', example: '执行要求' },
];

/**
 * What such a word is about, its last part. Behind a core that is `open` any short word may stand
 * in a row that is known to be the header (病虫防治措施).
 */
export const headerCores: readonly {
  word: string;
  kind: HeaderKind;
  weight?: number;
  open?: true;
  starts?: true;
  example: string;
}[] = [
  { word: '任务', kind: 'task', open: true, example: '建设任务' },
  { word: '工作任务', kind: 'task', example: '党建工作任务' },
  { word: '事项', kind: 'task', open: true, example: '服务事项' },
  { word: '工作', kind: 'task', example: '年度工作' },
  { word: '要点', kind: 'task', open: true, example: '党建要点' },
  { word: '项目', kind: 'task', weight: -1, open: true, example: '支撑项目' },
  { word: '项', kind: 'task', weight: -1, example: '检查项' },
  { word: '问题', kind: 'task', weight: -1, example: '督察反馈问题' },
  { word: '名称', kind: 'task', weight: 2, example: '活动名称' },
  { word: '标题', kind: 'task', weight: -1, open: true, example: '投诉标题' },
  { word: '隐患', kind: 'task', weight: -1, open: true, example: '安全隐患' },
  { word: '目标任务', kind: 'task', weight: -1, example: '工作目标任务' },
  { word: '内容', kind: 'task-or-requirement', weight: 3, open: true, example: '检查内容' },
  { word: '措施', kind: 'requirement', weight: 5, open: true, example: '整改落实措施' },
  { word: '举措', kind: 'requirement', weight: 5, open: true, example: '改革举措' },
  { word: '做法', kind: 'requirement', weight: 3, example: '主要做法' },
  { word: '要求', kind: 'requirement', weight: 4, open: true, example: '落实要求' },
  { word: '目标', kind: 'requirement', weight: 2, example: '建设目标' },
  { word: '标准', kind: 'requirement', weight: 1, example: '创建标准' },
  { word: '步骤', kind: 'requirement', weight: 3, example: '推进步骤' },
  { word: '路径', kind: 'requirement', weight: 3, example: '实施路径' },
  { word: '安排', kind: 'requirement', weight: 3, example: '活动安排' },
  { word: '指标', kind: 'requirement', weight: 1, example: '目标指标' },
  { word: '计划', kind: 'requirement', weight: 2, example: '整改计划' },
  { word: '说明', kind: 'requirement', weight: 1, example: '任务说明' },
  { word: '内容摘要', kind: 'requirement', weight: 3, open: true, example: '维修内容摘要' },
  { word: '编号', kind: 'number', open: true, example: '受理编号' },
  { word: '序号', kind: 'number', open: true, example: '事项序号' },
  { word: '类别', kind: 'category', open: true, example: '业务类别' },
  { word: '类型', kind: 'category', open: true, example: '业务类型' },
  { word: '分类', kind: 'category', open: true, example: '业务分类' },
  { word: '启动时间', kind: 'extra', starts: true, example: '计划启动时间' },
  { word: '开工时间', kind: 'extra', starts: true, example: '计划开工时间' },
  { word: '开始时间', kind: 'extra', starts: true, example: '计划开始时间' },
  { word: '开始日期', kind: 'extra', starts: true, example: '计划开始日期' },
  { word: '情况', kind: 'extra', example: '整改落实情况' },
  { word: '进展', kind: 'extra', example: '工作推进进展' },
  { word: '成效', kind: 'extra', example: '整改成效' },
  { word: '成果', kind: 'extra', example: '建设成果' },
];

/** Year that stands before a header word: 2023年度目标, 2021年完成时限. */
export const headerYears: readonly { word: string; example: string }[] = [
  { word: '年度', example: '2023年度目标' },
  { word: '年', example: '2021年完成时限' },
];

/** Heads of columns that make a table a list of people. */
export const nameListHeaders: readonly { word: string; example: string }[] = [
  { word: '姓名', example: '姓名 | 职务 | 电话' },
  { word: '职务', example: '姓名 | 职务 | 电话' },
  { word: '组长', example: '组长 | 副组长 | 成员' },
  { word: '副组长', example: '组长 | 副组长 | 成员' },
  { word: '成员', example: '组长 | 副组长 | 成员' },
];

/** Rows that count, not tasks. */
export const totalRowWords: readonly { word: string; example: string }[] = [
  { word: '合计', example: '合计 | | 12' },
  { word: '小计', example: '小计 | | 4' },
  { word: '总计', example: '总计 | | 12' },
];

/** What begins a note under (or above) a table. */
export const noteStarts: readonly { word: string; example: string }[] = [
  { word: '注', example: '注：排第一的为牵头单位' },
  { word: '备注', example: '备注：排第一的为牵头单位' },
  { word: '说明', example: '说明：带*的为牵头单位' },
  { word: '填表说明', example: '填表说明：按月更新' },
];

/** A line between two halves of one table. */
export const continuationWords: readonly { word: string; example: string }[] = [
  { word: '续表', example: '续表' },
  { word: '续上表', example: '续上表' },
  { word: '接上表', example: '接上表' },
  { word: '接上页', example: '接上页' },
  { word: '(续)', example: '任务分解表（续）' },
];

/** Cells that say nothing. */
export const emptyCellWords: readonly { word: string; example: string }[] = [
  { word: '无', example: '配合单位：无' },
  { word: '—', example: '—' },
  { word: '——', example: '——' },
  { word: '-', example: '-' },
  { word: '--', example: '--' },
  { word: '/', example: '/' },
  { word: '\\', example: '\\' },
  { word: '…', example: '…' },
  { word: '……', example: '……' },
  { word: '...', example: '...' },
];

/** Cells that say "as above". */
export const dittoWords: readonly { word: string; example: string }[] = [
  { word: '同上', example: '同上' },
  { word: '〃', example: '〃' },
  { word: '″', example: '″' },
];
