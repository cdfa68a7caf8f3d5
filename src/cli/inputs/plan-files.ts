/** Files that a folder is searched for. Markdown is not among them: most of it is no plan. */
export const planExtensions: readonly string[] = [
  '.docx',
  '.docm',
  '.dotx',
  '.dotm',
  '.doc',
  '.wps',
  '.txt',
  '.html',
  '.htm',
];

/** Whether a file in a folder may be a plan, by its name. */
export function isPlanFile(name: string): boolean {
  const lower = name.toLowerCase();
  return !isHidden(name) && planExtensions.some((extension) => lower.endsWith(extension));
}

/** Hidden files, and the lock files that Word keeps beside an open document. */
export function isHidden(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$');
}
