import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A document of fixtures/documents. */
export interface Fixture {
  readonly name: string;
  /** Name of its input: `input.docx`, `input.txt` or `input.html`. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

const folder = fileURLToPath(new URL('../../fixtures/documents', import.meta.url));
const inputs = ['input.docx', 'input.txt', 'input.html'];

/** Every fixture with the bytes of its input, by name. */
export function allFixtures(): Fixture[] {
  return readdirSync(folder).flatMap((name) => {
    const file = inputs.find((input) => existsSync(`${folder}/${name}/${input}`));
    return file ? [{ name, file, bytes: readFileSync(`${folder}/${name}/${file}`) }] : [];
  });
}
