import type { BodyState } from './body-state.ts';
import type { ElementRule } from './xml-scanner.ts';

/**
 * Rules for tracked revisions (ECMA-376 part 1 §17.13.5), read as if all were accepted: what was
 * inserted or moved here is text like any other, what was deleted or moved away is left out. Among
 * the properties of a paragraph mark or a row the same elements delete the mark or the row.
 */
export function revisionRules(state: BodyState): Record<string, ElementRule> {
  const deletion: ElementRule = {
    open() {
      if (state.properties === 'none') state.deletions++;
      else if (state.properties === 'mark' && state.frame.paragraph)
        state.frame.paragraph.markDeleted = true;
      else if (state.properties === 'row' && state.frame.table?.row)
        state.frame.table.row.deleted = true;
    },
    close() {
      if (state.properties === 'none') state.deletions--;
    },
  };
  return { 'w:del': deletion, 'w:moveFrom': deletion };
}
