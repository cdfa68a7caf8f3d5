import type { BodyState } from './body-state.ts';
import type { ElementRule } from './xml-scanner.ts';

/** Rules for drawings, and for the places where a file says one thing in two ways. */
export function drawingRules(state: BodyState): Record<string, ElementRule> {
  const drawing = drawingRule(state);
  return {
    'w:drawing': drawing,
    'w:pict': drawing,
    'w:object': drawing,
    ...alternativeRules(state),
  };
}

/** A drawing without a text box is a picture as far as text goes. */
function drawingRule(state: BodyState): ElementRule {
  return {
    open() {
      const { frame } = state;
      if (frame.drawings++ === 0) frame.boxesBefore = state.boxes;
    },
    close() {
      const { frame } = state;
      frame.drawings--;
      const isShown = state.deletions === 0 && frame.fate === 'shown';
      if (frame.paragraph && isShown) frame.paragraph.holdsPicture = true;
      if (frame.drawings === 0 && state.boxes === frame.boxesBefore && isShown)
        state.losses.pictures++;
    },
  };
}

/**
 * `mc:AlternateContent` (ECMA-376 part 3 §9): the first choice that holds anything to be read is
 * taken, else the fallback; a picture in both is one picture.
 */
function alternativeRules(state: BodyState): Record<string, ElementRule> {
  const { alternatives, losses } = state;
  return {
    'mc:AlternateContent': {
      open() {
        alternatives.push({
          readBefore: state.read,
          picturesBefore: losses.pictures,
          pictures: 0,
          taken: false,
        });
      },
      close() {
        const done = alternatives.pop();
        if (done) losses.pictures = Math.max(losses.pictures, done.picturesBefore + done.pictures);
      },
    },
    'mc:Choice': {
      open: () => (alternatives.at(-1)?.taken ? 'skip' : undefined),
      close() {
        const open = alternatives.at(-1);
        if (!open) return;
        open.taken = state.read > open.readBefore;
        open.pictures = Math.max(open.pictures, losses.pictures - open.picturesBefore);
        if (!open.taken) losses.pictures = open.picturesBefore;
      },
    },
    'mc:Fallback': {
      open: () => (alternatives.at(-1)?.taken ? 'skip' : undefined),
    },
  };
}
