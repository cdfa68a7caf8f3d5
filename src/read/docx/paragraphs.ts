import type { AutomaticNumber } from '../../model/document.ts';
import { PARAGRAPH_WEIGHT } from '../../model/limits.ts';
import { type BodyState, countBlock, type Frame, type OpenParagraph } from './body-state.ts';
import { listOf, nextNumber } from './list-counters.ts';
import { resolveStyle, type Styles } from './styles.ts';

function newParagraph(): OpenParagraph {
  return {
    text: '',
    styleId: null,
    numId: null,
    level: null,
    outlineLevel: null,
    markDeleted: false,
    markVanish: null,
    markStyle: null,
    endsSection: false,
    holdsPicture: false,
    look: null,
    boxes: null,
  };
}

/** Begins a paragraph in the current frame, with the text of one that was joined to it. */
export function openParagraph(state: BodyState): OpenParagraph {
  const { frame } = state;
  if (frame.paragraph) closeParagraph(state);
  const paragraph = newParagraph();
  const { joining } = frame;
  if (joining) {
    paragraph.text = joining.text;
    paragraph.boxes = joining.boxes;
    // A deleted mark takes its paragraph's properties with it; a hidden one is still printed with them.
    if (!joining.markDeleted && joining.text !== '') paragraph.look = joining.look ?? joining;
    frame.joining = null;
  }
  frame.paragraph = paragraph;
  return paragraph;
}

/** Ends the open paragraph of the current frame, if there is one. */
export function closeParagraph(state: BodyState): void {
  const { frame } = state;
  const { paragraph } = frame;
  frame.paragraph = null;
  if (!paragraph || frame.fate !== 'shown') return;
  if (state.deletions > 0) paragraph.markDeleted = true;
  if (paragraph.markDeleted || isMarkHidden(state, paragraph)) frame.joining = paragraph;
  else addParagraph(state, paragraph);
}

/**
 * Ends the flow of paragraphs in the current frame, before a table or at the frame's end: a
 * paragraph that was to be joined with the next stays if there is anything in it. A cell always
 * keeps its last paragraph.
 */
export function endParagraphs(state: BodyState, isCellEnd: boolean): void {
  closeParagraph(state);
  const { frame } = state;
  const { joining } = frame;
  frame.joining = null;
  if (!joining) return;
  const isNeeded = isCellEnd && frame.blocks.at(-1)?.kind !== 'paragraph';
  if (joining.text !== '' || joining.boxes || isNeeded) addParagraph(state, joining);
}

function addParagraph(state: BodyState, paragraph: OpenParagraph): void {
  const { frame, styles } = state;
  countBlock(state, frame.cell ? 1 : PARAGRAPH_WEIGHT);
  const { text } = paragraph;
  const look = paragraph.look ?? paragraph;
  const style = styleOf(styles, look);
  const outlineLevel = look.outlineLevel ?? resolveStyle(styles, style).outlineLevel;
  const headingLevel =
    outlineLevel !== null && outlineLevel >= 0 && outlineLevel < 9 ? outlineLevel + 1 : null;
  // Word prints no number before a section break that stands alone.
  const standsAlone = paragraph.endsSection && text === '' && !paragraph.holdsPicture;
  const number = standsAlone ? null : numberOf(frame, style, look);
  frame.blocks.push({ kind: 'paragraph', text, offset: 0, number, headingLevel, place: null });
  if (paragraph.boxes) for (const block of paragraph.boxes) frame.blocks.push(block);
  state.read++;
}

function numberOf(frame: Frame, style: string | null, look: OpenParagraph): AutomaticNumber | null {
  const reference = listOf(frame.lists, style, look);
  return reference && nextNumber(frame.lists, reference);
}

/** The paragraph's style; the default style where it names none or one that does not exist. */
function styleOf(styles: Styles, paragraph: OpenParagraph): string | null {
  const { styleId } = paragraph;
  return styleId !== null && styles.byId.has(styleId) ? styleId : styles.defaultParagraphStyle;
}

/**
 * Whether text is hidden: by what the run says itself, else by its styles, of which one hides what
 * the other shows and two together show (toggle properties, ECMA-376 part 1 §17.7.3).
 */
function isVanished(
  styles: Styles,
  paragraph: OpenParagraph | null,
  own: boolean | null,
  character: string | null,
): boolean {
  if (own !== null) return own;
  if (!styles.hide) return false;
  const byParagraph = paragraph !== null && resolveStyle(styles, styleOf(styles, paragraph)).vanish;
  const byCharacter = resolveStyle(styles, character).vanish;
  return styles.vanish || byParagraph !== byCharacter;
}

function isMarkHidden(state: BodyState, paragraph: OpenParagraph): boolean {
  return isVanished(state.styles, paragraph, paragraph.markVanish, paragraph.markStyle);
}

/** Whether the open run is hidden text. */
export function isRunHidden(state: BodyState): boolean {
  return isVanished(state.styles, state.frame.paragraph, state.run.vanish, state.run.style);
}
