/**
 * Characters of symbol fonts (`w:sym`, ECMA-376 part 1 §17.3.3.30), as far as they carry meaning in
 * a plan: check marks, boxes, bullets, arrows, circled numbers, Greek letters and signs. The Symbol
 * row is Adobe's encoding as published by Unicode; the others are from the fonts' own charts.
 */

/** Adobe Symbol, from the space (0x20) to `~` (0x7E). */
const symbolLow =
  ' !∀#∃%&∋()*+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼';

/** Adobe Symbol, from 0xA1 to 0xEF. */
const symbolHigh =
  'ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪';

/** Adobe Symbol, from 0xF1 to 0xFE. */
const symbolLast = '〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭';

const wingdings =
  'E☜ F☞ G☝ H☟ J☺ L☹ l● n■ o□ q❑ r❒ u◆ v❖ x☒ \x9f• \xa1○ \xa7▪ \xa8☐ \xab★ \xd8➢ \xdc➲ \xdf← \xe0→ \xe1↑ \xe2↓ \xe7← \xe8➔ \xef⇦ \xf0⇨ \xf1⇧ \xf2⇩ \xfb✗ \xfc✓ \xfd☒ \xfe☑';
const wingdings2 = 'O✗ P✓ Q✗ R☑ S☒ T☒ \x97● \xa2■ \xa3□ \xae◆';

/** `first` is the code of the first character in the row. */
function row(first: number, characters: string): [number, string][] {
  return [...characters].map((character, index) => [first + index, character]);
}

/** `'n■'`: the code of the first character stands for the second. */
function pairs(text: string): [number, string][] {
  return text.split(' ').map((pair) => [pair.charCodeAt(0), pair.slice(1)]);
}

const fonts: Readonly<Record<string, ReadonlyMap<number, string>>> = {
  symbol: new Map([...row(0x20, symbolLow), ...row(0xa1, symbolHigh), ...row(0xf1, symbolLast)]),
  wingdings: new Map([[0x20, ' '], ...row(0x80, '⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿'), ...pairs(wingdings)]),
  'wingdings 2': new Map([
    [0x20, ' '],
    ...row(0x69, '⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿'),
    ...pairs(wingdings2),
  ]),
};

/**
 * What a symbol looks like; the character of the code itself where the font has no entry here.
 *
 * `symbolCharacter('Wingdings', 0xf0fe)` → ☑; `symbolCharacter('宋体', 0x2460)` → ①
 */
export function symbolCharacter(font: string, code: number): string {
  // Symbol fonts sit in the private use area from U+F000; files name either code.
  const own = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  const known = fonts[font.toLowerCase()]?.get(own);
  if (known !== undefined) return known;
  const isCharacter = code >= 0x20 && code <= 0xffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : '';
}

export function isSymbolFont(font: string): boolean {
  return Object.hasOwn(fonts, font.toLowerCase());
}

/**
 * Text set in a symbol font, as it looks; other characters than the font's own stay.
 *
 * `inSymbolFont('Wingdings', 'þ 已完成')` → ☑ 已完成
 */
export function inSymbolFont(font: string, text: string): string {
  return text.replaceAll(/[!-\xff\uf020-\uf0ff]/gu, (character) =>
    symbolCharacter(font, character.charCodeAt(0)),
  );
}
