/**
 * A path as a URI reference: `方案/a b.txt` → `%E6%96%B9%E6%A1%88/a%20b.txt`, `/srv/a.txt` →
 * `file:///srv/a.txt`, `C:/plans/a.txt` → `file:///C:/plans/a.txt`.
 */
export function fileUri(path: string): string {
  const isDrive = /^[a-z]:\//iu.test(path);
  const encoded = path.split('/').map(encodeSegment).join('/');
  if (isDrive) return `file:///${path.slice(0, 2)}${encoded.slice(encoded.indexOf('/'))}`;
  return path.startsWith('/') ? `file://${encoded}` : encoded;
}

/** A lone half of a surrogate pair has no UTF-8; it becomes the replacement character. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Surrogate}/gu, '\ufffd'));
}
