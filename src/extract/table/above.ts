import type { Passage } from '../../model/passage.ts';
import type { DeadlineSource, OwnerSource } from '../../model/raw-task.ts';
import { joined } from '../../text/append.ts';

/** What headings, sections and categories give to the records under them. */
export interface Above {
  /** Outermost first. */
  readonly path: readonly Passage[];
  readonly owners: readonly OwnerSource[];
  readonly deadlines: readonly DeadlineSource[];
}

/** What stands further out, then what stands under it; a heading without text is none. */
export function joinAbove(outer: Above, inner: Above): Above {
  return {
    path: joined(
      outer.path,
      inner.path.filter((heading) => heading.text !== ''),
    ),
    owners: joined(outer.owners, inner.owners),
    deadlines: joined(outer.deadlines, inner.deadlines),
  };
}
