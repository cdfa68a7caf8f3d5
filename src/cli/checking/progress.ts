import { progressText } from '../../messages/check-help.ts';
import { fill, type Language } from '../../messages/fill.ts';

/** So many files take long enough to be told about. */
const MANY = 20;

/** A line on standard error that counts files; nothing where that is no terminal, or for a few files. */
export interface Progress {
  readonly advance: () => void;
  readonly clear: () => void;
}

export function startProgress(all: number, language: Language): Progress {
  const { stderr } = process;
  if (stderr.isTTY !== true || all < MANY) return { advance: () => {}, clear: () => {} };
  let done = 0;
  return {
    advance: () => {
      done++;
      stderr.write(`\r${fill(progressText[language], { done, all })}`);
    },
    clear: () => void stderr.write('\r\u001b[K'),
  };
}
