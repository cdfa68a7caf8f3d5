import { createHash } from 'node:crypto';
import { extract, type TaskSource } from './extract/extract.ts';
import { locate } from './locate/locate.ts';
import type { Document } from './model/document.ts';
import type { Limits } from './model/limits.ts';
import type { OpenPlan } from './model/open-plan.ts';
import type { Plan, TableSummary } from './model/plan.ts';
import type { UnitEntry } from './model/units.ts';
import type { Vocabulary } from './model/vocabulary.ts';
import { normalise } from './normalise/normalise.ts';
import { readDocument } from './read/read-document.ts';
import { readingEachWith, readingWith } from './words/own-words.ts';

/** How a plan is read. */
export interface ReadOptions {
  /** Name of the file as given; only printed again, never opened. Default `-`. */
  readonly file?: string;
  /** Where tasks are taken from. Default `auto`: tables, and numbered items that name owners. */
  readonly from?: TaskSource;
  /** Year for dates that print none, in place of the plan's own. */
  readonly year?: number;
  /** Column words and owner verbs of one's own, beside those the reader knows. */
  readonly vocabulary?: Vocabulary;
  /** A register of units; names that stand for one get its `unitId`. */
  readonly units?: readonly UnitEntry[];
  /** Bounds on size and depth; see `Limits`. */
  readonly limits?: Partial<Limits>;
}

/** How a file was read: the printed document, and what each of its tables is taken for. */
export interface Inspection {
  readonly source: Plan['source'];
  readonly notices: Plan['notices'];
  readonly document: Document;
  readonly tables: readonly TableSummary[];
}

/**
 * Reads a plan from the bytes of a .docx, .txt or .html file.
 *
 * Rejects with `ReadError` (`code`, `detail`, a one-line English `message`) where the bytes cannot be
 * read; content itself never throws. The same bytes and options give the same plan.
 *
 * ```ts
 * const plan = await readPlan(await readFile('分工方案.docx'), { file: '分工方案.docx' });
 * plan.tasks[0]?.owners; // [{ name: '区编办', kind: 'unit', role: 'lead' }]
 * ```
 */
export async function readPlan(bytes: Uint8Array, options: ReadOptions = {}): Promise<Plan> {
  return wholePlan(await openPlan(bytes, options));
}

/**
 * The same for a plan whose tasks are wanted a few at a time, so that those of a long one need not be
 * in memory together. All that can be wrong with the bytes is known when the plan is open. Rejects as
 * `readPlan` does.
 *
 * ```ts
 * const plan = await openPlan(bytes);
 * for (const tasks of plan.portions) console.log(tasks.map((task) => task.task));
 * plan.end().coverage; // what the tasks were read from, and what was left
 * ```
 */
export async function openPlan(bytes: Uint8Array, options: ReadOptions = {}): Promise<OpenPlan> {
  return openDocument(await readDocument(bytes, options.limits), bytes, options);
}

function wholePlan({ expected: _, portions, end, notices, ...head }: OpenPlan): Plan {
  return { ...head, tasks: [...portions].flat(), ...end(), notices };
}

/**
 * Reads a file as `readPlan` does, and gives the document behind the plan with the reason for which
 * each table is, or is not, a task table. Rejects as `readPlan` does.
 *
 * ```ts
 * const { tables } = await inspectDocument(bytes);
 * tables[0]?.reason; // 'task-table'
 * ```
 */
export async function inspectDocument(
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<Inspection> {
  const document = await readDocument(bytes, options.limits);
  const { source, notices, tables } = wholePlan(openDocument(document, bytes, options));
  return { source, notices, document, tables };
}

function openDocument(document: Document, bytes: Uint8Array, options: ReadOptions): OpenPlan {
  const { vocabulary, from, year, units } = options;
  const plan = readingWith(vocabulary, () => {
    const located = locate(document);
    return normalise(located, extract(located, from), { year, units });
  });
  const { format, encoding } = document;
  const source = {
    file: options.file ?? '-',
    format,
    ...(encoding ? { encoding } : {}),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
  };
  return { source, ...plan, portions: readingEachWith(vocabulary, plan.portions) };
}
