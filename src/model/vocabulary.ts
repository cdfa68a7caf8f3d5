import type { OwnerRole } from './plan.ts';

/** Fields that a column word of one's own can name. */
export type ColumnWordField =
  | 'number'
  | 'category'
  | 'task'
  | 'requirement'
  | OwnerRole
  | 'deadline'
  | 'extra';

/** Words that a user's plans have and the lexicon does not. */
export interface Vocabulary {
  /** Words of column headers, by field: `{ task: ['攻坚事项'] }`. */
  readonly columns?: Readonly<Partial<Record<ColumnWordField, readonly string[]>>> | undefined;
  /** Verbs and titles of owners, by role: `{ lead: ['领办'] }` reads 区编办领办 and a 领办单位 column. */
  readonly roles?: Readonly<Partial<Record<OwnerRole, readonly string[]>>> | undefined;
}
