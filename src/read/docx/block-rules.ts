import { type BodyState, newFrame } from './body-state.ts';
import { closeParagraph, endParagraphs, isRunHidden, openParagraph } from './paragraphs.ts';
import {
  closeCell,
  closeRow,
  closeTable,
  enterFrame,
  leaveFrame,
  openCell,
  openRow,
  openTable,
} from './table-parts.ts';
import type { ElementRule } from './xml-scanner.ts';

/**
 * A rule for an element that begins something only where it makes sense; elsewhere it is looked
 * through, and its end tag ends nothing.
 */
function nesting(
  state: BodyState,
  open: (state: BodyState) => boolean,
  close: (state: BodyState) => void,
): ElementRule {
  return {
    open: () => void state.begun.push(open(state)),
    close() {
      if (state.begun.pop()) close(state);
    },
  };
}

/** Rules for paragraphs, tables and text boxes, and for what is embedded between them. */
export function blockRules(state: BodyState): Record<string, ElementRule> {
  const embedded: ElementRule = {
    open() {
      state.losses.embedded++;
    },
  };
  return {
    'w:document': {
      open() {
        state.isDocument = true;
      },
    },
    'w:p': {
      open: () => void openParagraph(state),
      close: () => closeParagraph(state),
    },
    'w:tbl': nesting(state, openTable, closeTable),
    'w:tr': nesting(state, openRow, closeRow),
    'w:tc': nesting(state, openCell, closeCell),
    'w:txbxContent': {
      open: () => openBox(state),
      close() {
        endParagraphs(state, false);
        leaveFrame(state);
      },
    },
    'w:altChunk': embedded,
    'w:subDoc': embedded,
  };
}

/** A text box: its blocks follow the paragraph in which it is anchored. */
function openBox(state: BodyState): void {
  const outer = state.frame;
  if (outer.paragraph) outer.paragraph.boxes ??= [];
  const blocks = outer.paragraph?.boxes ?? outer.blocks;
  const box = newFrame(outer, {
    blocks,
    lists: state.boxLists,
    firstField: state.fields.length,
    cell: null,
  });
  if (outer.fate === 'shown' && isRunHidden(state)) box.fate = 'hidden';
  state.boxes++;
  enterFrame(state, box);
}
