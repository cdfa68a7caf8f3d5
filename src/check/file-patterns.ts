import picomatch from 'picomatch';

/**
 * Whether a path matches one of the globs. A pattern without a slash is about the name alone:
 * `*.txt` matches `plans/a.txt`; `plans/**` and `plans/*.docx` are about the path.
 */
export function matchesFile(path: string, patterns: string | readonly string[]): boolean {
  const normal = path.replaceAll('\\', '/').replace(/^(?:\.\/)+/u, '');
  const name = normal.slice(normal.lastIndexOf('/') + 1);
  return [patterns].flat().some((pattern) => {
    const glob = pattern.replace(/^(?:\.\/)+/u, '');
    return picomatch.isMatch(glob.includes('/') ? normal : name, glob, { dot: true });
  });
}
