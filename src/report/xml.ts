/** What XML 1.0 has no place for, not even as a reference (section 2.2). */
const illegal = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/**
 * An element with its attributes and content. Attribute values are escaped here, content has to be
 * XML already (`xmlText` makes it of a text).
 *
 * `xmlElement('error', { line: 3 }, '')` → `<error line="3"/>`
 */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content = '',
): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : ` ${key}="${escapeXml(String(value))}"`,
  );
  return `<${name}${written.join('')}${content === '' ? '/>' : `>${content}</${name}>`}`;
}

/** A text as the content of an element. */
export function xmlText(text: string): string {
  return escapeXml(text).replaceAll('&#10;', '\n').replaceAll('&#9;', '\t');
}

function escapeXml(text: string): string {
  return text
    .replace(illegal, '\ufffd')
    .replace(/[&<>"'\t\n\r]/gu, (char) => references[char] ?? '');
}
