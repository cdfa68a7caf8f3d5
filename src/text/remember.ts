/** Results kept before all are forgotten. */
const MOST = 5000;

/**
 * A reading of short texts that remembers its results: in a long plan the same names and phrases
 * come again and again. `read` must depend on nothing but its text.
 */
export function remember<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly result: T }>();
  return (text) => {
    const entry = known.get(text);
    if (entry) return entry.result;
    const result = read(text);
    if (known.size >= MOST) known.clear();
    known.set(text, { result });
    return result;
  };
}
