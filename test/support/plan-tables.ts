import fc from 'fast-check';
import { withVerbs } from './owner-lists.ts';

/** The columns a generated table can have; `category` always stands left of `task`. */
export type ColumnName =
  | 'number'
  | 'category'
  | 'task'
  | 'requirement'
  | 'lead'
  | 'support'
  | 'owners'
  | 'deadline'
  | 'note';

export const headers: Readonly<Record<ColumnName, string>> = {
  number: '序号',
  category: '类别',
  task: '工作任务',
  requirement: '具体要求',
  lead: '牵头单位',
  support: '配合单位',
  owners: '责任单位',
  deadline: '完成时限',
  note: '备注',
};

/** A cell's lines; `above` where it is merged with the cell above. */
export type TableCell = readonly string[] | 'above';

/** A row: cells by column, one text over the whole width, or the header once more. */
export type TableRow =
  | { readonly kind: 'cells'; readonly cells: readonly TableCell[] }
  | { readonly kind: 'section'; readonly text: string }
  | { readonly kind: 'header' };

/** What one record must come out as, a line each; the same for every way of writing the table. */
export interface PlanTable {
  readonly columns: readonly ColumnName[];
  readonly rows: readonly TableRow[];
  readonly tasks: readonly string[];
  /** Fields that each task takes from a row above (`task,owners`). */
  readonly inherited: readonly string[];
}

const verbs = ['推进', '完善', '加强', '健全', '优化', '规范'];
const things = ['城市更新', '营商环境', '基层治理', '安全生产', '公共服务', '数字政府'];
const nouns = ['机制建设', '试点', '专项行动', '服务平台', '示范工程'];
const categories = ['经济发展', '改革创新', '生态环境', '民生保障'];
const items = [
  '公布事项清单。',
  '建立工作台账，明确专人。',
  '覆盖全部镇街',
  '培训骨干120人；建成站点8个。',
];
const notes = ['市定任务', '续建', '（新增）'];
const units = [
  '县教育局',
  '县财政局',
  '县数据局',
  '县委宣传部',
  '县政府办公室',
  '各镇（街、区）',
  '县水利站',
];

/** Printed deadlines of a plan of 2025, and what each must be read as. */
const deadlines: readonly (readonly [string, string])[] = [
  ['2025年6月底前', 'by 2025-06-30'],
  ['9月底', 'by 2025-09-30'],
  ['12月15日前', 'by 2025-12-15'],
  ['第三季度', 'by 2025-09-30'],
  ['3月—5月', 'range 2025-03-01..2025-05-31'],
  ['长期坚持', 'ongoing'],
  ['每季度', 'recurring FREQ=MONTHLY;INTERVAL=3'],
  ['尽快', 'vague'],
];

const names = fc.uniqueArray(fc.constantFrom(...units), { minLength: 1, maxLength: 3 });
const taskText = fc
  .tuple(fc.constantFrom(...verbs), fc.constantFrom(...things), fc.constantFrom(...nouns))
  .map((parts) => parts.join(''));
const requirement = fc.array(fc.constantFrom(...items), { maxLength: 3 });

/** One row as drawn; `merges` says which cells are merged with those above where they can be. */
const rowDraft = fc.record({
  task: taskText,
  category: fc.constantFrom(...categories),
  requirement,
  lead: names,
  support: names,
  owners: withVerbs,
  deadline: fc.constantFrom(...deadlines),
  note: fc.option(fc.constantFrom(...notes)),
  merges: fc.record({
    category: fc.boolean(),
    task: fc.boolean(),
    lead: fc.boolean(),
    support: fc.boolean(),
    owners: fc.boolean(),
    deadline: fc.boolean(),
  }),
  before: fc.constantFrom('nothing', 'nothing', 'nothing', 'section', 'header'),
});
type RowDraft = typeof rowDraft extends fc.Arbitrary<infer Draft> ? Draft : never;

const columnOrder = fc
  .tuple(
    fc.shuffledSubarray<ColumnName>(['number', 'requirement', 'deadline', 'note']),
    fc.constantFrom<readonly ColumnName[]>(['lead', 'support'], ['lead'], ['owners']),
    fc.boolean(),
    fc.array(fc.nat(), { minLength: 9, maxLength: 9 }),
  )
  .map(([others, owners, hasCategory, seeds]) => {
    const order = [...others, ...owners, 'task' as const]
      .map((name, index) => ({ name, seed: seeds[index] ?? 0 }))
      .sort((a, b) => a.seed - b.seed)
      .map(({ name }) => name);
    if (hasCategory) order.splice((seeds[8] ?? 0) % (order.indexOf('task') + 1), 0, 'category');
    return order;
  });

/**
 * A table of tasks in every shape that its readers promise to tell apart: columns in any order,
 * categories, tasks, owners and deadlines merged over rows, blank requirements, numbered items in a
 * requirement, section rows, the header again behind a page end.
 */
export const planTable: fc.Arbitrary<PlanTable> = fc
  .tuple(columnOrder, fc.array(rowDraft, { minLength: 1, maxLength: 8 }))
  .map(([columns, drafts]) => buildTable(columns, drafts));

interface Progress {
  section: string | null;
  sections: number;
  above: RowDraft | null;
  readonly rows: TableRow[];
  readonly tasks: string[];
  readonly inherited: string[];
}

function buildTable(columns: readonly ColumnName[], drafts: readonly RowDraft[]): PlanTable {
  const progress: Progress = {
    section: null,
    sections: 0,
    above: null,
    rows: [],
    tasks: [],
    inherited: [],
  };
  drafts.forEach((draft, index) => {
    if (draft.before === 'section') openSection(progress, draft.category);
    if (draft.before === 'header' && index > 0) {
      progress.rows.push({ kind: 'header' });
      progress.above = null;
    }
    addRow(progress, columns, draft, String(index + 1));
  });
  const { rows, tasks, inherited } = progress;
  return { columns, rows, tasks, inherited };
}

function openSection(progress: Progress, text: string): void {
  const number = '一二三四五六七八'.charAt(progress.sections);
  progress.sections++;
  progress.section = `${text}工作`;
  progress.rows.push({ kind: 'section', text: `${number}、${text}工作` });
  progress.above = null;
}

function addRow(
  progress: Progress,
  columns: readonly ColumnName[],
  draft: RowDraft,
  number: string,
): void {
  const merged = mergedColumns(columns, draft, progress.above);
  const above = progress.above ?? draft;
  const own = <Field extends keyof RowDraft>(field: Field): RowDraft[Field] =>
    merged.has(field as ColumnName) ? above[field] : draft[field];
  const row: RowDraft = {
    ...draft,
    category: own('category'),
    task: own('task'),
    lead: own('lead'),
    support: own('support'),
    owners: own('owners'),
    deadline: own('deadline'),
  };
  const printed: Readonly<Record<ColumnName, readonly string[]>> = {
    number: [number],
    category: [row.category],
    task: [row.task],
    requirement: requirementLines(row),
    lead: [row.lead.join('、')],
    support: [row.support.join('、')],
    owners: row.owners.text.split('\n'),
    deadline: [row.deadline[0]],
    note: row.note === null ? [] : [row.note],
  };
  const cells = columns.map((name) => (merged.has(name) ? ('above' as const) : printed[name]));
  progress.rows.push({ kind: 'cells', cells });
  const lines = taskLines(columns, row, number, progress.section);
  progress.tasks.push(...lines);
  progress.inherited.push(...lines.map(() => inheritedFields(merged)));
  progress.above = row;
}

/** A task is merged only with its category, and only where the row has a requirement of its own. */
function mergedColumns(
  columns: readonly ColumnName[],
  { merges, requirement }: RowDraft,
  above: RowDraft | null,
): Set<ColumnName> {
  const wanted = columns.filter((name) => above && name in merges && merges[name as 'task']);
  const merged = new Set(wanted);
  const hasOwnText = columns.includes('requirement') && requirement.length > 0;
  const isCategoryOwn = columns.includes('category') && !merged.has('category');
  if (!hasOwnText || isCategoryOwn) merged.delete('task');
  return merged;
}

function inheritedFields(merged: ReadonlySet<ColumnName>): string {
  const fields: Partial<Record<ColumnName, string>> = {
    category: 'path',
    lead: 'owners',
    support: 'owners',
  };
  return [...new Set([...merged].map((name) => fields[name] ?? name))]
    .map((field) => (field === 'deadline' ? 'deadlines' : field))
    .sort()
    .join();
}

/** Several items are numbered, one stands by itself. */
function requirementLines({ requirement }: RowDraft): string[] {
  if (requirement.length < 2) return requirement;
  return requirement.map((item, index) => `${index + 1}.${item}`);
}

/** `[number] path > task | requirement | owners | deadlines | extra` */
function taskLines(
  columns: readonly ColumnName[],
  row: RowDraft,
  rowNumber: string,
  section: string | null,
): string[] {
  const has = (name: ColumnName): boolean => columns.includes(name);
  const texts = has('requirement') && row.requirement.length > 0 ? row.requirement : ['-'];
  const path = [
    ...(section ? [section] : []),
    ...(has('category') ? [row.category] : []),
    row.task,
  ];
  const owners = columns.flatMap((name) => {
    if (name === 'owners') return row.owners.owners;
    if (name !== 'lead' && name !== 'support') return [];
    return row[name].map((unit) => `${unit}/${name}`);
  });
  const deadline = has('deadline') ? row.deadline[1] : '-';
  const note = has('note') && row.note !== null ? `备注=${row.note}` : '';
  return texts.map((text, index) => {
    const isItem = texts.length > 1;
    const number = isItem ? String(index + 1) : has('number') ? rowNumber : '-';
    const own = isItem && has('number') ? `序号=${rowNumber}` : '';
    const extra = [own, note].filter(Boolean).join(' ');
    return [`[${number}] ${path.join(' > ')}`, text, owners.join(' '), deadline, extra || '-'].join(
      ' | ',
    );
  });
}
