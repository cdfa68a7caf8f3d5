export type Language = 'en' | 'zh';

/** One message in both languages; `{name}` is a place to fill. */
export type Bilingual = Readonly<Record<Language, string>>;

/** `fill('row {row}', { row: 3 })` → `row 3`; a name without a value stays as it is. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole));
}
