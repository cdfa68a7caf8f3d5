import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Beside the bundle, and in the source tree. */
const folders = ['./rules/', '../check/rules/'];

/** The page of a rule in Markdown; null for a rule without one. */
export function readRulePage(id: string): string | null {
  for (const folder of folders) {
    try {
      return readFileSync(fileURLToPath(new URL(`${folder}${id}.md`, import.meta.url)), 'utf8');
    } catch {
      // The other folder may have it.
    }
  }
  return null;
}
