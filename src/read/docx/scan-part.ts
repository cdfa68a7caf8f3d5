import { inflateEntry } from './inflate.ts';
import { scanXml } from './xml-input.ts';
import type { ElementRules } from './xml-scanner.ts';
import { findEntry, type Zip } from './zip.ts';

/**
 * Inflates and scans one XML part; does nothing if the zip has no such entry.
 * @param part name of the part: `word/styles.xml`
 * @throws ReadError if the entry or its XML is damaged or goes over a limit
 */
export async function scanPart(zip: Zip, part: string, rules: ElementRules): Promise<void> {
  const entry = findEntry(zip, part);
  if (entry) await scanXml(part, inflateEntry(zip, entry), rules, zip.limits.depth);
}
