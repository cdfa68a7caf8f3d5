import * as z from 'zod';
import { SCHEMA_VERSION } from './version.ts';

/*
 * The output contract: what one document becomes. `schema/plan.schema.json` is generated from this
 * file. At run time only the types are used, so that reading a plan does not load zod.
 */

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);
const fromOne = z.int().positive();

/** A stretch of a text file; counted from 1, the end column is the one after the last character. */
const lineSpan = z.object({
  line: fromOne,
  column: fromOne,
  endLine: fromOne,
  endColumn: fromOne,
});

/**
 * A stretch of a .docx or .html file. Table, row, cell and paragraph count from 1; `offset` and
 * `endOffset` count characters from 0 in the first and the last paragraph.
 */
const blockSpan = z.object({
  table: fromOne.optional(),
  row: fromOne.optional(),
  cell: fromOne.optional(),
  paragraph: fromOne.optional(),
  offset: z.int().nonnegative().optional(),
  endTable: fromOne.optional(),
  endRow: fromOne.optional(),
  endCell: fromOne.optional(),
  endParagraph: fromOne.optional(),
  endOffset: z.int().nonnegative().optional(),
});

export const spanSchema = z.union([lineSpan, blockSpan]);

export const ownerSchema = z.object({
  name: z.string().min(1),
  kind: z.enum(['unit', 'person', 'collective']),
  role: z.enum(['lead', 'responsible', 'support', 'oversight']),
  unitId: z.string().optional().describe('the unit of the register that the name stands for'),
});

export const deadlineSchema = z.object({
  raw: z.string().min(1).describe('the shortest printed phrase that carries the time'),
  kind: z.enum(['by', 'range', 'recurring', 'ongoing', 'relative', 'vague', 'unknown']),
  date: day.nullable().describe('the last allowed day, inclusive'),
  start: day.nullable().optional().describe('first day of a range'),
  precision: z.enum(['day', 'third', 'month', 'quarter', 'half', 'year', 'event']).optional(),
  yearFrom: z.enum(['text', 'title', 'number', 'issued', 'option']).optional(),
  rrule: z.string().optional().describe('RFC 5545 recurrence rule'),
  duration: z.string().optional().describe('ISO 8601 duration'),
  workdays: z.boolean().optional(),
  anchor: z.string().optional().describe('the event a relative deadline counts from, as printed'),
  note: z
    .enum(['no-such-day', 'before-bare-year'])
    .optional()
    .describe('what makes the phrase doubtful: a day that does not exist; 2025年前'),
});

const inheritance = z.enum(['merged', 'blank', 'footnote']);

export const inheritedSchema = z.object({
  path: inheritance.optional(),
  task: inheritance.optional(),
  owners: inheritance.optional(),
  deadlines: inheritance.optional(),
});

export const locationSchema = z.object({
  record: spanSchema.describe('everything this task was read from'),
  number: spanSchema.optional(),
  path: z.array(spanSchema),
  task: spanSchema.optional(),
  requirement: spanSchema.optional(),
  owners: z.array(spanSchema).describe('one for each owner, in the same order'),
  deadlines: z.array(spanSchema).describe('one for each deadline, in the same order'),
});

export const taskSchema = z.object({
  id: z.string(),
  number: z.string().nullable(),
  path: z.array(z.string()),
  task: z.string(),
  requirement: z.string().nullable(),
  owners: z.array(ownerSchema),
  deadlines: z.array(deadlineSchema),
  due: day.nullable(),
  extra: z.record(z.string(), z.string()),
  inherited: inheritedSchema,
  origin: z.enum(['table', 'narrative']),
  table: fromOne.nullable().describe('index of the table in `tables`; null for a narrative task'),
  confidence: z.enum(['stated', 'inferred']),
  location: locationSchema,
});

export const columnFieldSchema = z.enum([
  'number',
  'category',
  'task',
  'requirement',
  'lead',
  'responsible',
  'support',
  'oversight',
  'deadline',
  'extra',
]);

export const tableSummarySchema = z.object({
  index: fromOne,
  role: z.enum(['tasks', 'other']),
  reason: z.string(),
  columns: z.array(
    z.object({
      column: fromOne,
      header: z.string(),
      field: columnFieldSchema,
      guessed: z.boolean(),
    }),
  ),
  tasks: z.int().nonnegative(),
  location: spanSchema,
});

export const unclaimedSchema = z.object({
  text: z.string(),
  reason: z.enum(['row-broken', 'row-without-task', 'no-column']),
  table: fromOne,
  location: spanSchema,
});

export const annexSchema = z.object({
  label: z.string().describe("the annex's number; '' where it has none"),
  mentioned: spanSchema,
  present: z.boolean(),
});

export const coverageSchema = z.object({
  total: z.int().nonnegative(),
  tasks: z.int().nonnegative(),
  headings: z.int().nonnegative(),
  metadata: z.int().nonnegative(),
  context: z.int().nonnegative(),
  unclaimed: z.int().nonnegative(),
});

export const noticeSchema = z.object({
  code: z.string(),
  count: z.int().nonnegative(),
  detail: z.string().optional(),
});

export const sourceSchema = z.object({
  file: z.string(),
  format: z.enum(['docx', 'txt', 'html']),
  encoding: z.string().optional(),
  sha256: z.string(),
  bytes: z.int().nonnegative(),
});

export const planSchema = z.object({
  source: sourceSchema,
  title: z.string().nullable(),
  documentNumber: z.string().nullable(),
  issuedOn: day.nullable(),
  year: z.int().nullable(),
  tasks: z.array(taskSchema),
  tables: z.array(tableSummarySchema),
  unclaimed: z.array(unclaimedSchema),
  annexes: z
    .array(annexSchema)
    .describe('annexes that the text speaks of, and whether they are there'),
  coverage: coverageSchema,
  notices: z.array(noticeSchema),
});

export const envelopeSchema = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  plans: z.array(planSchema),
});

export type Span = z.infer<typeof spanSchema>;
export type BlockSpan = z.infer<typeof blockSpan>;
export type Owner = z.infer<typeof ownerSchema>;
export type OwnerRole = Owner['role'];
export type OwnerKind = Owner['kind'];
export type Deadline = z.infer<typeof deadlineSchema>;
export type Inherited = z.infer<typeof inheritedSchema>;
export type TaskLocation = z.infer<typeof locationSchema>;
export type Task = z.infer<typeof taskSchema>;
export type ColumnField = z.infer<typeof columnFieldSchema>;
export type TableSummary = z.infer<typeof tableSummarySchema>;
export type Unclaimed = z.infer<typeof unclaimedSchema>;
export type Coverage = z.infer<typeof coverageSchema>;
export type Plan = z.infer<typeof planSchema>;
export type Envelope = z.infer<typeof envelopeSchema>;
