/**
 * Words of time, each with an example. The patterns in `language/deadlines/phrases` are built from
 * these; what a phrase means is told there.
 */
type Words = readonly { readonly word: string; readonly example: string }[];

/** Units that follow a number in a date. */
export const yearUnit: Words = [
  { word: '年', example: '2025年' },
  { word: '年度', example: '2025年度' },
];
export const monthUnit: Words = [
  { word: '月', example: '6月' },
  { word: '月份', example: '6月份' },
];
export const dayUnit: Words = [
  { word: '日', example: '20日' },
  { word: '号', example: '20号' },
];

/** Years told by the plan's own year. */
export const relativeYears: readonly { word: string; shift: number; example: string }[] = [
  { word: '今年', shift: 0, example: '今年6月底前' },
  { word: '本年', shift: 0, example: '本年6月底前' },
  { word: '本年度', shift: 0, example: '本年度' },
  { word: '当年', shift: 0, example: '当年12月底前' },
  { word: '明年', shift: 1, example: '明年6月底前' },
  { word: '次年', shift: 1, example: '次年3月底前' },
  { word: '翌年', shift: 1, example: '翌年3月底前' },
  { word: '下一年', shift: 1, example: '下一年3月底前' },
  { word: '第二年', shift: 1, example: '第二年1月中旬' },
  { word: '后年', shift: 2, example: '后年6月底前' },
];

/** Months told by the document's own date. */
export const relativeMonths: readonly { word: string; shift: number; example: string }[] = [
  { word: '本月', shift: 0, example: '本月20日前' },
  { word: '下月', shift: 1, example: '下月5日前' },
  { word: '下个月', shift: 1, example: '下个月5日前' },
];

/** The end of the period before it. */
export const ends: Words = [
  { word: '底', example: '6月底' },
  { word: '末', example: '三季度末' },
];

/** No later than. */
export const befores: Words = [
  { word: '前', example: '6月底前' },
  { word: '之前', example: '6月30日之前' },
  { word: '以前', example: '6月30日以前' },
];

/** Before a year, no later than its end: 到2025年. */
export const untils: Words = [
  { word: '到', example: '到2025年' },
  { word: '至', example: '至2025年' },
];

/** Between two ends of a range. */
export const rangeJoins: Words = [
  { word: '至', example: '3月至5月' },
  { word: '到', example: '3月到5月' },
  { word: '-', example: '3月-5月' },
  { word: '—', example: '3月—5月' },
  { word: '——', example: '3月——5月' },
  { word: '–', example: '3月–5月' },
  { word: '~', example: '3月~5月' },
  { word: '－', example: '3月－5月' },
  { word: '―', example: '3月―5月' },
];

/** Thirds of a month, with the last day of each; null for the month's last. */
export const thirds: readonly {
  word: string;
  first: number;
  last: number | null;
  example: string;
}[] = [
  { word: '上旬', first: 1, last: 10, example: '6月上旬' },
  { word: '中旬', first: 11, last: 20, example: '6月中旬' },
  { word: '下旬', first: 21, last: null, example: '6月下旬' },
  { word: '初', first: 1, last: 10, example: '6月初' },
  { word: '中', first: 11, last: 20, example: '6月中' },
];

export const halves: readonly {
  word: string;
  firstMonth: number;
  lastMonth: number;
  example: string;
}[] = [
  { word: '上半年', firstMonth: 1, lastMonth: 6, example: '上半年' },
  { word: '下半年', firstMonth: 7, lastMonth: 12, example: '下半年' },
];

export const quarterUnit: Words = [
  { word: '季度', example: '第三季度' },
  { word: '季', example: '三季末' },
];
/** Stands before the number of a quarter. */
export const quarterLetters: Words = [{ word: 'Q', example: 'Q3' }];
/** Between the numbers of one list: 6、9、12月, 三、四季度. */
export const numberJoins: Words = [
  { word: '、', example: '6、9、12月' },
  { word: '和', example: '6和12月' },
  { word: '及', example: '三及四季度' },
];

/** The whole year, to its end. */
export const yearEnds: Words = [
  { word: '年底', example: '年底前' },
  { word: '年末', example: '年末' },
  { word: '年内', example: '年内' },
  { word: '年度内', example: '年度内' },
  { word: '本年内', example: '本年内' },
  { word: '当年内', example: '当年内' },
];

/** The middle of the year. */
export const yearMiddles: Words = [{ word: '年中', example: '年中前' }];
/** The same behind a printed year, before 前 or the end of the clause. */
export const middles: Words = [{ word: '中', example: '2025年中' }];

/** Years that are over; a time in one is no deadline. */
export const pastYears: Words = [
  { word: '去年', example: '去年底' },
  { word: '上年', example: '上年末' },
  { word: '上一年', example: '上一年底' },
  { word: '前年', example: '前年底' },
  { word: '往年', example: '往年底' },
  { word: '历年', example: '历年底' },
  { word: '近年', example: '近年内' },
];

/** Behind 前 they make it another word: 国庆前后, 2021年前期. */
export const notBefores: Words = [
  { word: '后', example: '国庆前后' },
  { word: '期', example: '2021年前期' },
  { word: '置', example: '3月前置审批' },
  { word: '列', example: '2021年前列' },
  { word: '述', example: '6月前述事项' },
  { word: '提下', example: '2021年前提下' },
  { word: '提条件', example: '2021年前提条件' },
  { word: '往', example: '6月前往' },
  { word: '来', example: '6月前来' },
  { word: '三季度', example: '2021年前三季度' },
  { word: '三个季度', example: '2021年前三个季度' },
  { word: '景', example: '2025年前景' },
];

/** Before a quarter it counts them: 前三季度增长5%. */
export const quarterCounts: Words = [{ word: '前', example: '前三季度' }];

/** Inside the period before it. */
export const insides: Words = [
  { word: '内', example: '2021年内' },
  { word: '之内', example: '2021年之内' },
  { word: '以内', example: '3个月以内' },
];

/** The length of a period, as a range. 时期 names plans (“十四五”时期发展规划) and does not count. */
export const periods: Words = [{ word: '期间', example: '“十四五”期间' }];
/** In running text it as often names a plan: “十四五”时期发展规划. */
export const loosePeriods: Words = [{ word: '时期', example: '“十四五”时期' }];

/** Five-year plans, with the first year. */
export const fiveYearPlans: readonly { word: string; firstYear: number; example: string }[] = [
  { word: '十二五', firstYear: 2011, example: '“十二五”末' },
  { word: '十三五', firstYear: 2016, example: '“十三五”末' },
  { word: '十四五', firstYear: 2021, example: '“十四五”末' },
  { word: '十五五', firstYear: 2026, example: '“十五五”末' },
  { word: '十六五', firstYear: 2031, example: '“十六五”末' },
];

/** Holidays by a fixed or a lunar date, or the solar term 清明. */
export const holidays: readonly {
  word: string;
  month?: number;
  day?: number;
  lunar?: readonly [number, number];
  solarTerm?: true;
  example: string;
}[] = [
  { word: '元旦', month: 1, day: 1, example: '元旦前' },
  { word: '春节', lunar: [1, 1], example: '春节前' },
  { word: '清明', solarTerm: true, example: '清明节前' },
  { word: '五一', month: 5, day: 1, example: '“五一”前' },
  { word: '劳动节', month: 5, day: 1, example: '劳动节前' },
  { word: '端午', lunar: [5, 5], example: '端午节前' },
  { word: '元宵', lunar: [1, 15], example: '元宵节前' },
  { word: '重阳', lunar: [9, 9], example: '重阳节前' },
  { word: '三八', month: 3, day: 8, example: '三八节前' },
  { word: '六一', month: 6, day: 1, example: '六一前' },
  { word: '儿童节', month: 6, day: 1, example: '儿童节前' },
  { word: '七一', month: 7, day: 1, example: '七一前' },
  { word: '八一', month: 8, day: 1, example: '八一前' },
  { word: '教师节', month: 9, day: 10, example: '教师节前' },
  { word: '中秋', lunar: [8, 15], example: '中秋节前' },
  { word: '国庆', month: 10, day: 1, example: '国庆前' },
  { word: '十一', month: 10, day: 1, example: '“十一”前' },
];
export const holidayTails: Words = [
  { word: '节', example: '国庆节前' },
  { word: '假期', example: '国庆假期前' },
  { word: '长假', example: '国庆长假前' },
  { word: '节假日', example: '国庆节假日前' },
];

/** Every …: the word before a unit of recurrence. */
export const everyWords: Words = [
  { word: '每', example: '每季度' },
  { word: '每个', example: '每个月' },
  { word: '每一', example: '每一季度' },
];
/** Joins a period and the day in it. */
export const dayLinks: Words = [{ word: '的', example: '每季度最后一个月的30日前' }];
/** Makes a bare period word a count or an ordinal: 三季度末 is a date, not a recurrence. */
export const ordinalBefore: Words = [
  { word: '第', example: '第三季度末' },
  { word: '一', example: '一季度末' },
  { word: '二', example: '二季度末' },
  { word: '三', example: '三季度末' },
  { word: '四', example: '四季度末' },
];
/** By the …: 按季度, 逐月. */
export const byUnitWords: Words = [
  { word: '按', example: '按季度' },
  { word: '逐', example: '逐月' },
];
/** The only one of these that binds in running text (按月推送 tells how, not when). */
export const bindingByUnit = { word: '按季度', example: '按季度公开处理结果' } as const;

/** Units of recurrence as RFC 5545 says them. */
export const recurringUnits: readonly {
  word: string;
  rule: string;
  /** Read only where a deadline is stated. */
  statedOnly?: true;
  example: string;
}[] = [
  { word: '日', rule: 'FREQ=DAILY', statedOnly: true, example: '每日' },
  { word: '天', rule: 'FREQ=DAILY', statedOnly: true, example: '每天' },
  { word: '周', rule: 'FREQ=WEEKLY', example: '每周' },
  { word: '星期', rule: 'FREQ=WEEKLY', example: '每星期' },
  { word: '月', rule: 'FREQ=MONTHLY', example: '每月' },
  { word: '月度', rule: 'FREQ=MONTHLY', example: '每月度' },
  { word: '季度', rule: 'FREQ=MONTHLY;INTERVAL=3', example: '每季度' },
  { word: '季', rule: 'FREQ=MONTHLY;INTERVAL=3', example: '每季' },
  { word: '半年', rule: 'FREQ=MONTHLY;INTERVAL=6', example: '每半年' },
  { word: '学期', rule: 'FREQ=MONTHLY;INTERVAL=6', statedOnly: true, example: '每学期' },
  { word: '年', rule: 'FREQ=YEARLY', example: '每年' },
  { word: '年度', rule: 'FREQ=YEARLY', example: '每年度' },
  { word: '学年', rule: 'FREQ=YEARLY', statedOnly: true, example: '每学年' },
];

/** 每两个月, 每三年: units that take a count. */
export const countedUnits: readonly { word: string; frequency: string; example: string }[] = [
  { word: '日', frequency: 'DAILY', example: '每三日' },
  { word: '天', frequency: 'DAILY', example: '每三天' },
  { word: '周', frequency: 'WEEKLY', example: '每两周' },
  { word: '个月', frequency: 'MONTHLY', example: '每两个月' },
  { word: '月', frequency: 'MONTHLY', example: '每两月' },
  { word: '年', frequency: 'YEARLY', example: '每三年' },
];

/** Months of a quarter: 首月 its first, 末月 its last. */
export const quarterMonths: readonly { word: string; months: string; example: string }[] = [
  { word: '首月', months: '1,4,7,10', example: '每季度首月10日前' },
  { word: '第一个月', months: '1,4,7,10', example: '每季度第一个月10日前' },
  { word: '首个月', months: '1,4,7,10', example: '每季度首个月10日前' },
  { word: '次月', months: '1,4,7,10', example: '每季度次月10日前' },
  { word: '第二个月', months: '2,5,8,11', example: '每季度第二个月10日前' },
  { word: '末月', months: '3,6,9,12', example: '每季度末月20日前' },
  { word: '月末', months: '3,6,9,12', example: '每季度月末28日' },
  { word: '最后一个月', months: '3,6,9,12', example: '每季度最后一个月的30日前' },
  { word: '第三个月', months: '3,6,9,12', example: '每季度第三个月10日前' },
  { word: '末', months: '3,6,9,12', example: '每季度末' },
  { word: '底', months: '3,6,9,12', example: '每季度底' },
];

export const weekdays: readonly { word: string; day: string; example: string }[] = [
  { word: '一', day: 'MO', example: '每周一' },
  { word: '二', day: 'TU', example: '每周二' },
  { word: '三', day: 'WE', example: '每周三' },
  { word: '四', day: 'TH', example: '每周四下班前' },
  { word: '五', day: 'FR', example: '每周五前' },
  { word: '六', day: 'SA', example: '每周六' },
  { word: '日', day: 'SU', example: '每周日' },
  { word: '天', day: 'SU', example: '每周天' },
];

/** Before the name of a weekday: 周五. */
export const weekdayStarts: Words = [
  { word: '周', example: '12月26日（周五）前' },
  { word: '星期', example: '9月28日（星期五）以前' },
  { word: '礼拜', example: '9月28日（礼拜五）前' },
];

/** A part of the day or office hour between a day and 前. */
export const hourWords: Words = [
  { word: '下班', example: '每周四下班前' },
  { word: '上班', example: '9月2日上班前' },
  { word: '上午', example: '每周一上午' },
  { word: '中午', example: '9月2日中午前' },
  { word: '下午', example: '每周一下午' },
  { word: '晚上', example: '9月2日晚上8点前' },
  { word: '晚', example: '9月2日晚8点前' },
  { word: '早上', example: '9月2日早上8点前' },
];

/** Behind the number of an hour. */
export const clockUnits: Words = [
  { word: '时', example: '3月23日24时前' },
  { word: '点', example: '9月19日下午5点前' },
  { word: '点钟', example: '9月19日下午5点钟前' },
];
/** Behind the hour: 5点半, 5时30分. */
export const clockTails: Words = [
  { word: '半', example: '9月19日下午5点半前' },
  { word: '整', example: '9月19日17时整前' },
];
export const minuteUnit: Words = [{ word: '分', example: '9月19日17时30分前' }];

/** How often, behind a unit: 半年一次. */
export const onceWords: Words = [
  { word: '一次', example: '每季度一次' },
  { word: '1次', example: '半年1次' },
];

/** Lengths of time, as ISO 8601 says them; `{n}` is the count. */
export const durations: readonly {
  word: string;
  iso: string;
  workdays?: true;
  days?: number;
  months?: number;
  example: string;
}[] = [
  { word: '个工作日', iso: 'P{n}D', workdays: true, example: '10个工作日内' },
  { word: '工作日', iso: 'P{n}D', workdays: true, example: '10工作日内' },
  { word: '分钟', iso: 'PT{n}M', example: '30分钟内' },
  { word: '个小时', iso: 'PT{n}H', example: '48个小时内' },
  { word: '小时', iso: 'PT{n}H', example: '48小时内' },
  { word: '个自然日', iso: 'P{n}D', days: 1, example: '15个自然日内' },
  { word: '日', iso: 'P{n}D', days: 1, example: '30日内' },
  { word: '天', iso: 'P{n}D', days: 1, example: '7天内' },
  { word: '周', iso: 'P7D*{n}', days: 7, example: '一周内' },
  { word: '个星期', iso: 'P7D*{n}', days: 7, example: '一个星期内' },
  { word: '个周', iso: 'P7D*{n}', days: 7, example: '一个周内' },
  { word: '个月', iso: 'P{n}M', months: 1, example: '三个月内' },
  { word: '年', iso: 'P{n}Y', months: 12, example: '三年内' },
];

/** Behind a number with 年 they make it no length: 九年级, 九年制. */
export const notYears: Words = [
  { word: '级', example: '九年级全体教师' },
  { word: '制', example: '九年制学校' },
  { word: '一贯', example: '九年一贯制学校' },
];

/** Lengths that are a half. */
export const halfDurations: readonly { word: string; iso: string; example: string }[] = [
  { word: '半年', iso: 'P6M', example: '半年内' },
  { word: '半个月', iso: 'P15D', example: '半个月内' },
  { word: '半月', iso: 'P15D', example: '半月内' },
];

/** Right before a length: so long before an event, which no field can say. */
export const aheadWords: Words = [
  { word: '前', example: '抵港前7天' },
  { word: '之前', example: '会议之前2天' },
  { word: '以前', example: '会议以前2天' },
  { word: '提前', example: '提前3天' },
];

/** Ends of the event a length counts from: 自印发之日起, 反馈后. */
export const anchorEnds: Words = [
  { word: '之日起', example: '自印发之日起30日内' },
  { word: '日起', example: '自印发日起30日内' },
  { word: '之日后', example: '印发之日后30日内' },
  { word: '后', example: '反馈后1个月内' },
  { word: '起', example: '自2022年起三年内' },
  { word: '之后', example: '反馈之后1个月内' },
  { word: '以后', example: '反馈以后1个月内' },
];
export const anchorStarts: Words = [
  { word: '自', example: '自印发之日起' },
  { word: '从', example: '从印发之日起' },
  { word: '在', example: '在反馈后1个月内' },
  { word: '于', example: '于反馈后1个月内' },
  { word: '应在', example: '应在完成审批程序后1个工作日内' },
];
/** Name the document itself before such an event. */
export const ownDocuments: Words = [
  { word: '本通知', example: '自本通知印发之日起30日内' },
  { word: '本方案', example: '自本方案印发之日起30日内' },
  { word: '本意见', example: '自本意见印发之日起30日内' },
  { word: '本办法', example: '自本办法发布之日起30日内' },
  { word: '本文件', example: '自本文件印发之日起30日内' },
  { word: '本计划', example: '自本计划印发之日起30日内' },
  { word: '本措施', example: '自本措施印发之日起30日内' },
  { word: '通知', example: '自通知印发之日起30日内' },
  { word: '方案', example: '自方案印发之日起30日内' },
  { word: '文件', example: '自文件印发之日起30日内' },
];
/** Events that are the document's own date. */
export const ownEvents: Words = [
  { word: '印发', example: '自印发之日起30日内' },
  { word: '发布', example: '自发布之日起30日内' },
  { word: '公布', example: '自公布之日起30日内' },
  { word: '发文', example: '自发文之日起30日内' },
  { word: '本方案印发', example: '自本方案印发之日起30日内' },
  { word: '方案印发', example: '方案印发后30日内' },
  { word: '文件印发', example: '文件印发后30日内' },
  { word: '通知印发', example: '通知印发后30日内' },
  { word: '本通知印发', example: '本通知印发之日起30日内' },
  { word: '本通知发布', example: '本通知发布之日起30日内' },
  { word: '本文件印发', example: '本文件印发之日起30日内' },
  { word: '文件下发', example: '文件下发之日起30日内' },
  { word: '下发', example: '自下发之日起30日内' },
];

/** Without a 每: 季度末, 半年一次. */
export const bareRecurrences: readonly { word: string; rrule: string; example: string }[] = [
  { word: '季度末', rrule: 'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1', example: '季度末' },
  { word: '季末', rrule: 'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1', example: '季末' },
  { word: '季度', rrule: 'FREQ=MONTHLY;INTERVAL=3', example: '季度' },
  { word: '一季度一次', rrule: 'FREQ=MONTHLY;INTERVAL=3', example: '一季度一次' },
  { word: '一季一次', rrule: 'FREQ=MONTHLY;INTERVAL=3', example: '一季一次' },
  { word: '半年一次', rrule: 'FREQ=MONTHLY;INTERVAL=6', example: '半年一次' },
  { word: '一年一次', rrule: 'FREQ=YEARLY', example: '一年一次' },
  { word: '一年两次', rrule: 'FREQ=MONTHLY;INTERVAL=6', example: '一年两次' },
  { word: '一月一次', rrule: 'FREQ=MONTHLY', example: '一月一次' },
  { word: '一周一次', rrule: 'FREQ=WEEKLY', example: '一周一次' },
];

/**
 * Times that name no day by themselves. In a list of owners they are known for what they are, and stay
 * unread: 下旬 of which month?
 */
export const looseTimes: Words = [
  { word: '即日', example: '灌溉中心，即日起' },
  { word: '即日起', example: '灌溉中心，即日起' },
  { word: '即日开始', example: '灌溉中心，即日开始' },
  { word: '上旬', example: '安保办，上旬' },
  { word: '中旬', example: '安保办，中旬' },
  { word: '下旬', example: '安保办，下旬' },
  { word: '月初', example: '教导处，月初' },
  { word: '月中', example: '教导处，月中' },
  { word: '月底', example: '教导处，月底' },
  { word: '月末', example: '教导处，月末' },
  { word: '本月', example: '教导处，本月内' },
  { word: '当月', example: '教导处，当月' },
  { word: '开学', example: '教导处，开学前' },
  { word: '开学初', example: '教导处，开学初' },
  { word: '学期初', example: '教导处，学期初' },
  { word: '学期中', example: '教导处，学期中' },
  { word: '学期末', example: '教导处，学期末' },
  { word: '期初', example: '教导处，期初' },
  { word: '期中', example: '教导处，期中' },
  { word: '期末', example: '教导处，期末' },
  { word: '学年初', example: '教导处，学年初' },
  { word: '学年末', example: '教导处，学年末' },
  { word: '全月', example: '教导处，全月' },
  { word: '全学期', example: '教导处，全学期' },
  { word: '全学年', example: '教导处，全学年' },
  { word: '寒假', example: '总务处，寒假前' },
  { word: '暑假', example: '总务处，暑假期间' },
  { word: '寒暑假', example: '总务处，寒暑假' },
];

/** Which term such a time belongs to. */
export const termNames: Words = [
  { word: '春季', example: '县教育局，春季开学前' },
  { word: '秋季', example: '县教育局，秋季开学前' },
  { word: '本', example: '教导处，本学期末' },
  { word: '上', example: '教导处，上学期末' },
  { word: '下', example: '教导处，下学期初' },
  { word: '新', example: '教导处，新学期开学前' },
  { word: '第一', example: '教导处，第一学期末' },
  { word: '第二', example: '教导处，第二学期末' },
  { word: '春季学期', example: '县教育局，春季学期开学前' },
  { word: '秋季学期', example: '县教育局，秋季学期开学前' },
  { word: '新学期', example: '县教育局，新学期开学前' },
];

/** Weeks of a term or a month by number. */
export const termWeeks: Words = [
  { word: '周', example: '教导处，第3周' },
  { word: '教学周', example: '教导处，第3教学周' },
];

/** Without end. Some read only where a deadline is stated (a column, a label, an owner bracket). */
export const ongoingWords: Words = [
  { word: '长期', example: '长期' },
  { word: '长期坚持', example: '长期坚持' },
  { word: '长期推进', example: '长期推进' },
  { word: '长期执行', example: '长期执行' },
  { word: '长期落实', example: '长期落实' },
  { word: '长期任务', example: '长期任务' },
  { word: '长期有效', example: '长期有效' },
  { word: '长期实施', example: '长期实施' },
  { word: '长效坚持', example: '长效坚持' },
  { word: '长效', example: '长效' },
  { word: '常态化', example: '常态化' },
  { word: '常态化推进', example: '常态化推进' },
  { word: '常态化开展', example: '常态化开展' },
  { word: '常态长效', example: '常态长效' },
  { word: '常态', example: '常态' },
  { word: '常年', example: '常年' },
  { word: '常抓不懈', example: '常抓不懈' },
  { word: '全年', example: '全年' },
  { word: '全时段', example: '全时段' },
  { word: '全天候', example: '全天候' },
  { word: '全年推进', example: '全年推进' },
  { word: '全年持续', example: '全年持续' },
  { word: '全年度', example: '全年度' },
  { word: '全年任务', example: '全年任务' },
  { word: '贯穿全年', example: '贯穿全年' },
  { word: '全程', example: '全程' },
  { word: '滚动实施', example: '滚动实施' },
  { word: '滚动推进', example: '滚动推进' },
  { word: '日常', example: '日常' },
  { word: '日常工作', example: '日常工作' },
  { word: '经常性', example: '经常性' },
  { word: '不间断', example: '不间断' },
  { word: '一以贯之', example: '一以贯之' },
  { word: '动态更新', example: '动态更新' },
  { word: '动态管理', example: '动态管理' },
  { word: '动态调整', example: '动态调整' },
  { word: '持续', example: '持续' },
];

/** 持续 with a verb: 持续推进, 持续优化. */
export const ongoingVerbs: Words = [
  { word: '推进', example: '持续推进' },
  { word: '推动', example: '持续推动' },
  { word: '开展', example: '持续开展' },
  { word: '实施', example: '持续实施' },
  { word: '优化', example: '持续优化' },
  { word: '深化', example: '持续深化' },
  { word: '整改', example: '持续整改' },
  { word: '落实', example: '持续落实' },
  { word: '用力', example: '持续用力' },
  { word: '进行', example: '持续进行' },
  { word: '坚持', example: '持续坚持' },
  { word: '完善', example: '持续完善' },
  { word: '加强', example: '持续加强' },
  { word: '提升', example: '持续提升' },
  { word: '巩固', example: '持续巩固' },
  { word: '改进', example: '持续改进' },
  { word: '抓好', example: '持续抓好' },
  { word: '更新', example: '持续更新' },
  { word: '跟进', example: '持续跟进' },
  { word: '强化', example: '持续强化' },
  { word: '发力', example: '持续发力' },
  { word: '做好', example: '持续做好' },
  { word: '长期', example: '持续长期' },
];

/** Name no time. */
export const vagueWords: Words = [
  { word: '尽快', example: '尽快' },
  { word: '尽早', example: '尽早' },
  { word: '抓紧', example: '抓紧' },
  { word: '适时', example: '适时' },
  { word: '立即', example: '立即' },
  { word: '立即整改', example: '立即整改' },
  { word: '立行立改', example: '立行立改' },
  { word: '立查立改', example: '立查立改' },
  { word: '立知立改', example: '立知立改' },
  { word: '即知即改', example: '即知即改' },
  { word: '即行即改', example: '即行即改' },
  { word: '边查边改', example: '边查边改' },
  { word: '即时', example: '即时整改' },
  { word: '马上', example: '马上' },
  { word: '及时', example: '及时' },
  { word: '随时', example: '随时' },
  { word: '实时', example: '实时' },
  { word: '择机', example: '择机' },
  { word: '视情', example: '视情' },
  { word: '按进度推进', example: '按进度推进' },
  { word: '按计划推进', example: '按计划推进' },
  { word: '按序时进度', example: '按序时进度' },
  { word: '按时序进度', example: '按时序进度' },
  { word: '按时间节点', example: '按时间节点' },
  { word: '按时间节点推进', example: '按时间节点推进' },
  { word: '按时完成', example: '按时完成' },
  { word: '按时', example: '按时' },
  { word: '按期完成', example: '按期完成' },
  { word: '按期', example: '按期' },
  { word: '限期', example: '限期' },
  { word: '近期', example: '近期' },
  { word: '待定', example: '待定' },
  { word: '另行通知', example: '另行通知' },
  { word: '另行确定', example: '另行确定' },
  { word: '按需', example: '按需' },
  { word: '按合同约定', example: '按合同约定' },
  { word: '按照合同约定', example: '按照合同约定' },
  { word: '分步实施', example: '分步实施' },
  { word: '分阶段推进', example: '分阶段推进' },
  { word: '逐步推进', example: '逐步推进' },
  { word: '逐年推进', example: '逐年推进' },
  { word: '定期', example: '定期' },
  { word: '不定期', example: '不定期' },
  { word: '同步推进', example: '同步推进' },
];

/**
 * As somebody or something else says, in three parts: 根据 + 上级 + 部署. They name no time either.
 * The first and the last must stand.
 */
export const vagueBys: Words = [
  { word: '按', example: '按要求' },
  { word: '按照', example: '按照上级部署' },
  { word: '根据', example: '根据工作需要' },
  { word: '依据', example: '依据上级安排' },
  { word: '视', example: '视工作需要' },
  { word: '待', example: '待上级部署' },
];
export const vagueSources: Words = [
  { word: '上级', example: '按上级要求' },
  { word: '上级部门', example: '按上级部门要求' },
  { word: '主管部门', example: '按主管部门通知' },
  { word: '国家', example: '按国家部署' },
  { word: '中央', example: '按中央部署' },
  { word: '省', example: '按省统一部署' },
  { word: '市', example: '按市统一部署' },
  { word: '省级', example: '按省级要求' },
  { word: '市级', example: '按市级要求' },
  { word: '县级', example: '按县级要求' },
  { word: '省市', example: '按省市要求' },
  { word: '省、市', example: '按省、市要求' },
  { word: '区', example: '按区统一部署' },
  { word: '县', example: '按县统一部署' },
  { word: '镇', example: '按镇统一部署' },
  { word: '街道', example: '按街道统一部署' },
  { word: '集团', example: '按集团统一安排' },
  { word: '公司', example: '按公司统一安排' },
  { word: '学校', example: '按学校统一安排' },
  { word: '工作', example: '根据工作需要' },
  { word: '实际', example: '根据实际情况' },
  { word: '规定', example: '按规定时限' },
  { word: '要求', example: '按要求时限' },
  { word: '项目', example: '按项目进度' },
];
export const vagueManners: Words = [
  { word: '统一', example: '按上级统一部署' },
  { word: '有关', example: '按上级有关要求' },
  { word: '相关', example: '按上级相关要求' },
  { word: '工作', example: '按上级工作安排' },
  { word: '具体', example: '按上级具体要求' },
];
export const vagueOrders: Words = [
  { word: '部署', example: '根据上级部署' },
  { word: '要求', example: '按要求' },
  { word: '安排', example: '根据上级安排' },
  { word: '部署要求', example: '按上级部署要求' },
  { word: '部署安排', example: '按上级部署安排' },
  { word: '通知', example: '按主管部门通知' },
  { word: '规定', example: '按规定' },
  { word: '计划', example: '按计划' },
  { word: '进度', example: '按进度' },
  { word: '需要', example: '根据工作需要' },
  { word: '情况', example: '根据实际情况' },
  { word: '时限', example: '按规定时限' },
  { word: '时间', example: '按规定时间' },
  { word: '时间安排', example: '按县教育局时间安排' },
  { word: '时间要求', example: '按上级时间要求' },
  { word: '时间节点', example: '按上级时间节点' },
  { word: '进度安排', example: '按上级进度安排' },
  { word: '批复', example: '按市政府批复' },
  { word: '批复时间', example: '按市国资委批复时间' },
  { word: '批复要求', example: '按市政府批复要求' },
];

/* Running text: what stands beside a time and decides whether it binds a task. */

/** A bare month, quarter or year binds with one of these close behind it. */
export const completions: Words = [
  { word: '完成', example: '2020年上半年完成目录调整' },
  { word: '全面完成', example: '6月全面完成' },
  { word: '建成', example: '2025年建成' },
  { word: '完工', example: '10月完工' },
  { word: '竣工', example: '2026年12月竣工' },
  { word: '通车', example: '上半年通车' },
  { word: '投用', example: '9月投用' },
  { word: '投产', example: '10月投产' },
  { word: '投入使用', example: '9月投入使用' },
  { word: '投入运营', example: '9月投入运营' },
  { word: '办结', example: '6月办结' },
  { word: '实现', example: '上半年实现全程网办' },
];

/** Behind a completion word they make it tell what is there already: 2010年建成的卫生院. */
export const attributives: Words = [{ word: '的', example: '2010年建成的卫生院' }];

/** A time right behind one of these is a start, a comparison, a past or a cited one. */
export const unboundBefore: readonly {
  readonly word: string;
  /** Opens a range: 自3月25日至6月20日 has its end. */
  readonly opens?: true;
  readonly example: string;
}[] = [
  { word: '自', opens: true, example: '自2020年底开展以来' },
  { word: '从', opens: true, example: '从2021年底开始' },
  { word: '比', example: '比2020年底增长5%' },
  { word: '较', example: '较2020年底下降' },
  { word: '截至', example: '截至2022年底，已完成1275项' },
  { word: '截止', example: '截止2022年底，已完成1275项' },
  { word: '截', example: '截至2022年（读到“至”）' },
  { word: '截止到', example: '截止到2022年底' },
  { word: '截至到', example: '截至到2022年底' },
  { word: '对', example: '对2020年底前的文件进行清理' },
  { word: '有效期', example: '有效期至2028年12月31日' },
  { word: '有效期为', example: '有效期为2025年1月1日至2028年12月31日' },
  { word: '有效期限', example: '有效期限至2028年12月31日' },
  { word: '试行期', example: '试行期至2028年12月31日' },
  { word: '征求意见时间', example: '征求意见时间2026年4月19日至4月28日' },
  { word: '征求意见时间为', example: '征求意见时间为2026年4月19日至4月28日' },
  { word: '可于', example: '未使用的可于年底申请兑换' },
  { word: '有效期至', example: '有效期至2025年底' },
  { word: '有效期到', example: '有效期到2025年底' },
  { word: '以', example: '以2020年底为基数' },
];

/** Years that are counted otherwise; they say which, and not by when. */
export const accountYears: Words = [
  { word: '毕业年度内', example: '毕业年度内从事个体经营' },
  { word: '自然年度内', example: '一个自然年度内' },
  { word: '纳税年度内', example: '纳税年度内' },
  { word: '会计年度内', example: '会计年度内' },
  { word: '考核年度内', example: '考核年度内' },
];

/** A recurrence right behind one of these names a plan or a rate, not something to be done. */
export const unboundRecurrenceBefore: Words = [
  { word: '结合', example: '结合每季度省政府新闻发布计划' },
  { word: '根据', example: '根据每年工作重点' },
  { word: '按照', example: '按照每年下达的计划' },
  { word: '纳入', example: '纳入每年考核' },
  { word: '每人', example: '每人每年不超过3000元' },
  { word: '平均', example: '平均每年增长' },
  { word: '每户', example: '每户每年1000元' },
  { word: '每家', example: '每家每年不超过5万元' },
  { word: '对', example: '对每年新增的企业' },
  { word: '将', example: '将每年6月定为宣传月' },
  { word: '把', example: '把每年6月定为宣传月' },
  { word: '以', example: '以每年10%的速度' },
  { word: '享受', example: '可享受每年2次免费住宿' },
  { word: '提供', example: '提供每年7天的免费住宿' },
];

/** Close behind a recurrence: it is a rate (每年最高补助100万元) or a start. */
export const ratesAfter: Words = [
  { word: '最高', example: '每年最高补助100万元' },
  { word: '不超过', example: '每年不超过3000元' },
  { word: '补助', example: '每年补助上限100名' },
  { word: '补贴', example: '每年补贴500元' },
  { word: '奖励', example: '每年奖励10万元' },
  { word: '给予', example: '每年给予10万元补助' },
  { word: '资助', example: '每年资助5万元' },
  { word: '每', example: '每年每公里1万元' },
  { word: '的', example: '每年的工作重点' },
  { word: '度', example: '每年度考核' },
  { word: '绩效', example: '每月绩效' },
  { word: '工资', example: '每月工资' },
  { word: '增长', example: '每年增长10%' },
  { word: '递增', example: '每年递增5%' },
  { word: '下降', example: '每年下降3%' },
  { word: '降低', example: '每年降低3%' },
];

/** Behind a number in the same clause they make a recurrence a rate: 每年安排算力资源10万元. */
export const moneyUnits: Words = [
  { word: '元', example: '每年补贴500元' },
  { word: '万元', example: '每年安排算力资源10万元' },
  { word: '亿元', example: '每年安排资金1亿元' },
];
/** The same: how much in each period, not that something is to be done in it. */
export const rateUnits: Words = [
  { word: '小时', example: '每周开放不少于56小时' },
  { word: '个小时', example: '每周开放不少于56个小时' },
  { word: '%', example: '每年交流教师的比例不低于10%' },
  { word: '个百分点', example: '每年提高5个百分点' },
  { word: '卡时', example: '每年提供不少于2000卡时的免费算力' },
];

/** Right behind a time, anywhere: it is a start, a past, or about that time. */
export const neverAfter: Words = [
  { word: '以来', example: '2018年以来' },
  { word: '来', example: '五年来' },
  { word: '起', example: '2022年起' },
  { word: '开始', example: '2021年1月开始' },
  { word: '前后', example: '国庆前后' },
  { word: '左右', example: '3个月左右' },
  { word: '版', example: '（2007年版）' },
  { word: '修订)', example: '（2021年修订）' },
  { word: '修订版', example: '2021年修订版' },
  { word: '修正)', example: '（2021年修正）' },
  { word: '碳达峰', example: '2030年前碳达峰行动方案' },
  { word: '以后', example: '2021年底以后' },
  { word: '之后', example: '2021年底之后' },
];

/** Verbs with 的 behind a time: it tells what is there (2000年以前建成的老旧小区). */
export const attributiveVerbs: Words = [
  { word: '建成', example: '2000年以前建成的老旧小区' },
  { word: '竣工', example: '2020年底前竣工的项目' },
  { word: '到期', example: '6月底前到期的合同' },
  { word: '出台', example: '2018年底前出台的文件' },
  { word: '印发', example: '2018年底前印发的文件' },
  { word: '制定', example: '2018年底前制定的文件' },
  { word: '取得', example: '2020年底前取得的证照' },
  { word: '设立', example: '2015年前设立的企业' },
  { word: '成立', example: '2015年前成立的企业' },
  { word: '注册', example: '2015年前注册的企业' },
  { word: '登记', example: '2015年前登记的企业' },
  { word: '毕业', example: '2020年前毕业的学生' },
  { word: '参加工作', example: '2014年10月前参加工作的人员' },
  { word: '投产', example: '2020年底前投产的项目' },
  { word: '形成', example: '2020年底前形成的债务' },
  { word: '发生', example: '2020年底前发生的费用' },
  { word: '获评', example: '2020年底前获评的支部' },
  { word: '认定', example: '2020年底前认定的企业' },
  { word: '施行', example: '2021年底前施行的办法' },
  { word: '完成', example: '2020年底前完成的项目' },
];

/** Right behind a time in running text. */
export const unboundAfter: Words = [
  { word: '的', example: '2020年底的存量' },
  { word: '同期', example: '2020年同期' },
  { word: '基础', example: '2020年底基础上' },
  { word: '已', example: '2022年底已完成' },
  { word: '台账', example: '2021年台账' },
];

/** Right behind a length of time: it says which ones, or what is forbidden for how long. */
export const conditionsAfter: Words = [
  { word: '不得', example: '3年内不得新增线路' },
  { word: '首次', example: '1年内首次违法' },
  { word: '再次', example: '1年内再次违法' },
  { word: '同类', example: '2年内同类隐患重复出现' },
  { word: '驾龄', example: '3年内驾龄的驾驶人' },
];
/** The same where so many times are counted, or 的 behind it says which. */
export const conditionVerbs: Words = [
  { word: '有', example: '12个月内有3次以上违法记录' },
  { word: '发生', example: '6个月内发生两起较大事故的企业' },
  { word: '出现', example: '半年内出现两次投诉' },
  { word: '受到', example: '2年内受到2次处分' },
  { word: '累计', example: '12个月内累计3次' },
];
export const conditionCounts: Words = [
  { word: '次', example: '12个月内有3次以上违法记录' },
  { word: '起', example: '6个月内发生两起较大事故' },
  { word: '份', example: '1年内出现3份不合格病历' },
  { word: '例', example: '1年内发生2例感染' },
];

/** Before a length of time: it measures something (压缩至90个工作日以内), no term for the task. */
export const measuresBefore: Words = [
  { word: '压缩至', example: '审批时间压缩至90个工作日以内' },
  { word: '压缩到', example: '压缩到3个工作日内' },
  { word: '压减至', example: '压减至3个工作日内' },
  { word: '压减到', example: '压减到3个工作日内' },
  { word: '缩短至', example: '缩短至3个工作日内' },
  { word: '缩短到', example: '缩短到3个工作日内' },
  { word: '控制在', example: '控制在5个工作日内' },
  { word: '降至', example: '降至3个工作日内' },
  { word: '限于', example: '限于3个月内' },
  { word: '精确到', example: '预约时段精确到15分钟以内' },
  { word: '精确至', example: '预约时段精确至15分钟以内' },
  { word: '毕业', example: '毕业5年以内' },
  { word: '离校', example: '离校2年内' },
  { word: '近', example: '近三年内' },
  { word: '最近', example: '最近三年内' },
  { word: '满', example: '满1年内' },
  { word: '成立', example: '成立3年以内' },
  { word: '注册', example: '注册3年以内' },
  { word: '经营', example: '经营1年以内' },
  { word: '有效期', example: '有效期3年内' },
];

/** A phrase is no task's time inside the title of a document. */
export const titleBrackets = { open: '《', close: '》' } as const;
