import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { ReadError } from '../../../src/model/errors.ts';
import { attributeName, attributeValue } from '../../../src/read/docx/xml-attributes.ts';
import {
  createScanner,
  type ElementRule,
  endXml,
  writeXml,
} from '../../../src/read/docx/xml-scanner.ts';

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const names = ['w:a', 'w:b', 'w:c', 'w:doc'];
const attributeNames = ['w:val', 'w:id', 'w:x'];

/** Start tags with the attributes asked for, texts, end tags; texts that meet are one. */
type Events = string[];

function addText(events: Events, text: string): void {
  if (text === '') return;
  const last = events.at(-1);
  if (last?.startsWith('text ')) events[events.length - 1] = last + text;
  else events.push(`text ${text}`);
}

/** What the scanner reports of XML that comes in pieces of `size` bytes. */
function scannerEvents(xml: string, size = Number.POSITIVE_INFINITY, depth = 256): Events {
  const events: Events = [];
  const rules = new Map<string, ElementRule>();
  for (const name of names) {
    rules.set(name, {
      open(attributes) {
        const values = attributeNames.map((attribute) =>
          attributeValue(attributes, attributeName(attribute)),
        );
        events.push(`<${name} ${JSON.stringify(values)}`);
      },
      text: (text) => addText(events, text),
      close: () => {
        events.push(`</${name}`);
      },
    });
  }
  const scanner = createScanner('test.xml', rules, depth);
  const bytes = new TextEncoder().encode(xml);
  for (let at = 0; at < bytes.length; at += size) writeXml(scanner, bytes.subarray(at, at + size));
  endXml(scanner);
  return events;
}

/** The same from saxes, which is the oracle here. */
function saxesEvents(xml: string): Events {
  const events: Events = [];
  const parser = new SaxesParser({ xmlns: true });
  const depths: boolean[] = [];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const name = tag.uri === namespace ? `w:${tag.local}` : '';
    depths.push(names.includes(name));
    if (!names.includes(name)) return;
    const values = attributeNames.map(
      (wanted) =>
        Object.values(tag.attributes).find(
          ({ uri, local }) => uri === namespace && `w:${local}` === wanted,
        )?.value ?? null,
    );
    events.push(`<${name} ${JSON.stringify(values)}`);
  });
  parser.on('text', (text) => {
    if (depths.at(-1)) addText(events, text);
  });
  parser.on('cdata', (text) => {
    if (depths.at(-1)) addText(events, text);
  });
  parser.on('closetag', (tag) => {
    if (depths.pop()) events.push(`</w:${tag.local}`);
  });
  parser.write(xml).close();
  return events;
}

function causeOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof ReadError)
      return `${error.code} ${error.detail['cause'] ?? ''}, line ${error.detail['line'] ?? '-'}`;
    throw error;
  }
  return 'no error';
}

const root = (content: string): string => `<w:doc xmlns:w="${namespace}">${content}</w:doc>`;

describe('well-formed XML gives the events that saxes gives', () => {
  test.each([
    ['text and entities', root('<w:a>甲&amp;乙&lt;&gt;&quot;&apos;&#20013;&#x56fd;</w:a>')],
    ['attributes in both quotes', root(`<w:a w:val="it's" w:id='"x"'/>`)],
    ['> and entities in attributes', root('<w:a w:val="a>b&amp;c&#10;d"/>')],
    ['white space in tags', root('<w:a\n  w:val = "1"\t></w:a >')],
    ['line ends', root('<w:a w:val="a\r\nb\rc">a\r\nb\rc\n</w:a>')],
    ['CDATA', root('<w:a>x<![CDATA[<y>&amp;]]]]>z</w:a>')],
    [
      'comments and instructions',
      `<!-- a --><?go 1?>${root('<w:a>x<!-- <y> -->z<?p?></w:a>')}<!-- end -->\n`,
    ],
    ['declaration', `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root('')}`],
    ['another prefix', `<x:doc xmlns:x="${namespace}"><x:a x:val="1">t</x:a></x:doc>`],
    ['the default namespace', `<doc xmlns="${namespace}"><a val="1">t</a></doc>`],
    [
      'a prefix declared anew',
      root(`<w:a xmlns:w="urn:other">no</w:a><w:a>yes</w:a><y:a xmlns:y="${namespace}">yes</y:a>`),
    ],
    ['text of unknown elements', root('<w:unknown>no<w:a>yes</w:a></w:unknown>')],
    ['brackets in text', root('<w:a>]] ]> ]</w:a>')],
    ['an empty root', `<w:doc xmlns:w="${namespace}"/>`],
    ['elements that repeat', root('<w:z><w:y w:val="1"/></w:z><w:a/>'.repeat(5))],
    [
      'elements that nearly repeat',
      root(
        '<w:z><w:y w:val="1"/></w:z><w:z><w:y w:val="1"/><w:a/></w:z><w:z><w:y w:val="1"/></w:z>',
      ),
    ],
    [
      'repeats under another namespace',
      root(
        `<w:z><w:a/></w:z><q xmlns:w="urn:o"><w:z><w:a/></w:z><w:z><w:a/></w:z></q><w:z><w:a/></w:z>`,
      ),
    ],
    ['characters beyond the BMP', root('<w:a w:val="𠮷">𠮷😀</w:a>')],
  ])('%s', (_, xml) => {
    const expected = saxesEvents(xml);
    for (const size of [Number.POSITIVE_INFINITY, 1, 2, 3, 7, 64]) {
      expect(scannerEvents(xml, size)).toEqual(expected);
    }
  });
});

describe('ill-formed XML is refused with its cause and line', () => {
  test.each([
    [root('<w:a>\n</w:b>'), 'xml-damaged </w:b> where </w:a> belongs, line 2'],
    [root('\n\n<w:a>'), 'xml-damaged </w:doc> where </w:a> belongs, line 3'],
    [`<w:doc xmlns:w="${namespace}"><w:a>`, 'xml-damaged <w:a> is not closed, line 1'],
    [`${root('')}\ntext`, 'xml-damaged text after the root element, line 2'],
    [`text${root('')}`, 'xml-damaged text before the root element, line 1'],
    [`${root('')}<w:a/>`, 'xml-damaged the name w:a has no namespace, line 1'],
    [`${root('')}${root('')}`, 'xml-damaged a second root element, line 1'],
    [root('<w:a w:val=1/>'), 'xml-damaged an attribute value without quotes, line 1'],
    [root('<w:a w:val/>'), 'xml-damaged an attribute without a value, line 1'],
    [root('<w:a w:val="1"w:id="2"/>'), 'xml-damaged no space before an attribute, line 1'],
    [root('<w:a w:val="1" w:val="2"/>'), 'xml-damaged an attribute that stands twice, line 1'],
    [
      root('<w:a w:val="<"/>'),
      'xml-damaged a character that is not allowed in an attribute, line 1',
    ],
    [root('<w:a>&nbsp;</w:a>'), 'xml-damaged unknown entity &nbsp;, line 1'],
    [root('<w:a>A & B and more text</w:a>'), 'xml-damaged & is not the start of an entity, line 1'],
    [root('<w:a>&#0;</w:a>'), 'xml-damaged unknown entity &#0;, line 1'],
    [root('<w:a>&#xd800;</w:a>'), 'xml-damaged unknown entity &#xd800;, line 1'],
    [root('<w:a>\u0001</w:a>'), 'xml-damaged a control character, line 1'],
    [root('<w:a>]]></w:a>'), 'xml-damaged ]]> in text, line 1'],
    [root('<w:a/ >'), 'xml-damaged / inside a tag, line 1'],
    [root('< w:a/>'), 'xml-damaged < is not the start of a tag, line 1'],
    [root('<!-- a -- b -->'), 'xml-damaged -- inside a comment, line 1'],
    [root('<!ELEMENT a>'), 'xml-damaged <! is not the start of a comment, line 1'],
    [root('<y:a/>'), 'xml-damaged the name y:a has no namespace, line 1'],
    [root('<w:a:b/>'), 'xml-damaged the name w:a:b has no namespace, line 1'],
    [
      root('<?xml version="1.0"?>'),
      'xml-damaged an XML declaration that does not belong here, line 1',
    ],
    [
      `\n<?xml version="1.0"?>${root('')}`,
      'xml-damaged an XML declaration that does not belong here, line 2',
    ],
    ['', 'xml-damaged there is no root element, line 1'],
    ['<w:doc', 'xml-damaged the document ends inside a tag, line 1'],
    ['<?p<?>', 'xml-damaged <? is not the start of an instruction, line 1'],
  ])('%s', (xml, cause) => {
    expect(causeOf(() => scannerEvents(xml))).toBe(cause);
    expect(causeOf(() => scannerEvents(xml, 1))).toBe(cause);
    expect(() => saxesEvents(xml)).toThrow();
  });

  test('a document type declaration, which saxes would accept', () => {
    const xml = `<!DOCTYPE x [<!ENTITY a "b">]>${root('')}`;
    expect(causeOf(() => scannerEvents(xml))).toBe('xml-dtd , line -');
    expect(causeOf(() => scannerEvents(xml, 1))).toBe('xml-dtd , line -');
  });

  test('bytes that are no UTF-8', () => {
    const scanner = createScanner('test.xml', new Map(), 9);
    const bytes = Buffer.from(root('\n<w:a>\xff</w:a>'), 'latin1');
    expect(causeOf(() => writeXml(scanner, bytes))).toBe(
      'xml-damaged bytes that are not UTF-8, line 2',
    );
  });

  test('more levels than the limit', () => {
    const nested = (depth: number): string => root('<w:a>'.repeat(depth) + '</w:a>'.repeat(depth));
    expect(scannerEvents(nested(8), 50, 9)).toHaveLength(18);
    expect(causeOf(() => scannerEvents(nested(9), 50, 9))).toBe('xml-too-deep , line -');
  });
});

describe('what a rule leaves out', () => {
  function textOutside(xml: string, size: number): string {
    const pieces: string[] = [];
    const rules = new Map<string, ElementRule>([
      ['w:a', { open: () => 'skip', close: () => expect.unreachable() }],
      ['w:b', { text: (piece) => pieces.push(piece) }],
    ]);
    const scanner = createScanner('test.xml', rules, 256);
    const bytes = Buffer.from(root(xml));
    for (let at = 0; at < bytes.length; at += size)
      writeXml(scanner, bytes.subarray(at, at + size));
    endXml(scanner);
    return pieces.join('');
  }

  test.each([
    ['<w:b>1</w:b><w:a><w:b>2</w:b></w:a><w:b>3</w:b>', '13'],
    ['<w:a/><w:b>1</w:b>', '1'],
    ['<w:a><w:a><w:b>x</w:b></w:a><w:b>y</w:b></w:a><w:b>1</w:b>', '1'],
    ['<w:a><!-- </w:a> --><w:b>x</w:b></w:a><w:b>1</w:b>', '1'],
    ['<w:a><![CDATA[</w:a>]]></w:a><w:b>1</w:b>', '1'],
    ['<w:a><w:b>x</w:b></w:a ><w:b>1</w:b><w:a>2</w:a><w:b>3</w:b>', '13'],
  ])('%s', (xml, text) => {
    for (const size of [1000, 1, 5]) expect(textOutside(xml, size)).toBe(text);
  });

  test('an element that is left out must end', () => {
    expect(causeOf(() => textOutside('<w:a><w:b>', 1000))).toBe(
      'xml-damaged </w:doc> where </w:b> belongs, line 1',
    );
  });
});

/** Random XML of the kind Word files hold. */
const characters = fc.string({ maxLength: 3 }).map((text) =>
  text
    .replaceAll(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;'),
);
const xmlText = fc
  .array(fc.oneof(fc.constantFrom('甲', 'a ', '&amp;', '&#x4e00;', ']', '\n', "'"), characters), {
    maxLength: 6,
  })
  .map((parts) => parts.join('').replaceAll(']]>', ']]&gt;'));

const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
  content: fc
    .array(
      fc.oneof(
        { depthSize: 'small' },
        xmlText,
        tie('element'),
        fc.constantFrom('<!-- c -->', '<?p i?>', '<![CDATA[<&]]>'),
      ),
      { maxLength: 5 },
    )
    .map((parts) => parts.join(' ')),
  element: fc
    .tuple(
      fc.constantFrom('w:a', 'w:b', 'w:c', 'w:other', 'w:p'),
      fc.uniqueArray(fc.constantFrom('w:val', 'w:id', 'w:x', 'y'), { maxLength: 3 }),
      xmlText,
      tie('content'),
      fc.boolean(),
    )
    .map(([name, attributes, value, content, isEmpty]) => {
      const list = attributes
        .map((attribute) => ` ${attribute}="${value.replaceAll('"', '&quot;')}"`)
        .join('');
      return isEmpty ? `<${name}${list}/>` : `<${name}${list}>${content}</${name}>`;
    }),
}));

describe('random XML', () => {
  test('gives the events of saxes, wherever it is cut', () => {
    fc.assert(
      fc.property(
        fc.array(element, { maxLength: 6 }),
        fc.integer({ min: 1, max: 40 }),
        (elements, size) => {
          const xml = root(elements.join(''));
          expect(scannerEvents(xml, size)).toEqual(saxesEvents(xml));
        },
      ),
      { numRuns: 500 },
    );
  });

  // Accepted differences: saxes knows the XML 1.0 name characters beyond ASCII one by one and refuses
  // some; it refuses U+FFFE and U+FFFF in text, colons in names of attributes
  // and instructions that make no sense, prefixes
  // of attributes that are not declared, two attributes whose names differ in prefix only, and
  // declarations of the reserved prefixes.
  test('is refused when saxes refuses it, once mutated', () => {
    const pieces = [
      '<',
      '>',
      '/',
      '"',
      '=',
      '&',
      ';',
      ' ',
      'w:',
      '<w:a>',
      '</w:a>',
      ']]>',
      '<!--',
      '-->',
      '<![CDATA[',
      '\u0001',
    ];
    fc.assert(
      fc.property(
        fc.array(element, { minLength: 1, maxLength: 4 }),
        fc.nat(),
        fc.constantFrom(...pieces),
        fc.constantFrom(0, 1, 2, 5),
        (elements, position, piece, removed) => {
          const sound = root(elements.join(''));
          const start = sound.indexOf('>') + 1;
          const at = start + (position % (sound.length - start + 1));
          const xml = sound.slice(0, at) + piece + sound.slice(at + removed);
          const isRefused = causeOf(() => scannerEvents(xml)) !== 'no error';
          let expected = false;
          try {
            saxesEvents(xml);
          } catch {
            expected = true;
          }
          const isAccepted =
            expected && !isRefused && /:[\w:]*\s*=|<\?[\w-]*:/u.test(xml.slice(start));
          if (!isAccepted) expect([xml, isRefused]).toEqual([xml, expected]);
        },
      ),
      { numRuns: 3000 },
    );
  });
});

describe('work stays linear', () => {
  test.each([
    ['an attribute', `<w:a w:val="${'x'.repeat(8_000_000)}"/>`],
    ['a comment', `<!--${' x'.repeat(4_000_000)}-->`],
    ['text', `<w:a>${'字'.repeat(3_000_000)}</w:a>`],
    [
      'attributes',
      `<w:a ${Array.from({ length: 200_000 }, (_, index) => `a${index}=""`).join(' ')}/>`,
    ],
  ])('in %s that is cut into many chunks', (_, content) => {
    const started = performance.now();
    scannerEvents(root(content), 4096);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
