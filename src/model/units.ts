/** A unit of a register: an organisation's own list of its units. */
export interface UnitEntry {
  /** Stands as `unitId` with an owner; the name where it is left out. */
  readonly id?: string | undefined;
  readonly name: string;
  readonly aliases?: readonly string[] | undefined;
  readonly parent?: string | undefined;
}

/** A short form that a document gives itself: 青禾县大数据中心（以下简称数据中心）. */
export interface ShortName {
  readonly short: string;
  /** The words right before the bracket; they end with the full name. */
  readonly full: string;
}
