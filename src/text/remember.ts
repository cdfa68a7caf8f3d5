/** Results kept before all are forgotten. */
const MOST = 5000;
/** Longer texts hardly come again. */
const LONGEST = 200;

/**
 * A reading of short texts that remembers its results: in a long plan the same names and lists come
 * again and again. `read` must depend on nothing but its text.
 */
export function remember<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly result: T }>();
  return (text) => {
    if (text.length > LONGEST) return read(text);
    const entry = known.get(text);
    if (entry) return entry.result;
    const own = detached(text);
    const result = read(own);
    if (known.size >= MOST) known.clear();
    known.set(own, { result });
    return result;
  };
}

/**
 * The same text in memory of its own. What is cut from a string keeps the whole of it in memory (V8's
 * sliced strings), which for a result that outlives its document is too much.
 */
function detached(text: string): string {
  return ` ${text}`.slice(1);
}
