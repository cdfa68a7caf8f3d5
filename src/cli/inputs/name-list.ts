import { cliErrors } from '../../messages/cli.ts';
import { defaultLimits } from '../../model/limits.ts';
import { CliError } from '../errors.ts';
import { readBytes } from './read-bytes.ts';

/**
 * The names in a list of files (`--files-from`), from a file or from standard input (`-`): UTF-8, one
 * a line, or parted by NUL as `find -print0` writes them. Blank lines do not count.
 *
 * @throws CliError where the list cannot be read or names nothing
 */
export async function readNameList(list: string): Promise<string[]> {
  const bytes = await readBytes({ name: list, path: list === '-' ? null : list }, defaultLimits);
  const text = new TextDecoder().decode(bytes);
  const names = text
    .split(text.includes('\0') ? '\0' : /\r?\n/u)
    .filter((name) => name.trim() !== '');
  if (names.length === 0) throw new CliError(cliErrors.emptyList, {}, list);
  return names;
}
