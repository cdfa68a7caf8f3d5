import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Beside the bundle, and in the source tree. */
const folders = ['rules', '../check/rules'];

/** The page of a rule in Markdown; null for a rule without one. */
export function readRulePage(id: string): string | null {
  for (const folder of folders) {
    try {
      return readFileSync(join(import.meta.dirname, folder, `${id}.md`), 'utf8');
    } catch {
      // The other folder may have it.
    }
  }
  return null;
}
