import type { BodyState } from './body-state.ts';
import { isRunHidden, openParagraph } from './paragraphs.ts';

/** Adds text to the open paragraph, or counts it where Word does not print it. */
export function addText(state: BodyState, text: string): void {
  const { frame, losses } = state;
  if (text === '') return;
  state.read += text.length;
  if (state.deletions > 0 || frame.fate === 'deleted') losses.deletedCharacters += text.length;
  else if (state.instructions > 0) hideInInstruction(state, text.length);
  else if (frame.fate === 'hidden' || isRunHidden(state)) losses.hiddenCharacters += text.length;
  else {
    if (text.includes('\ufffd')) losses.replacements += text.split('\ufffd').length - 1;
    const paragraph = frame.paragraph ?? openParagraph(state);
    paragraph.text += text;
  }
}

/** Counted with the innermost field, and handed on to the field around it when that one ends. */
function hideInInstruction(state: BodyState, length: number): void {
  const field = state.fields.at(-1);
  if (field) field.hiddenCharacters += length;
}

/**
 * Ends what is still open at the end of a frame. A field that never ended has swallowed text that
 * may be more than an instruction; it is noted, so that the story can be read again without it.
 */
export function closeFields(state: BodyState, firstField: number): void {
  while (state.fields.length > firstField) {
    const field = state.fields.pop();
    if (!field) return;
    state.losses.hiddenCharacters += field.hiddenCharacters;
    if (field.inResult) continue;
    state.instructions--;
    state.foundEndless.add(field.index);
  }
}
