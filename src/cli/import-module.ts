/**
 * What a module of the user's exports, by its URL. In a file of its own, which Node runs by itself: code
 * that `load` takes from what V8 kept of it cannot import.
 */
export function importModule(url: string): Promise<{ readonly default?: unknown }> {
  return import(url);
}
