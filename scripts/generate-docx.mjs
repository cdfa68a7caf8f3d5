// Writes a synthetic plan as a Word file, about 5 KB of XML a row as Word itself writes it.
//
//   node scripts/generate-docx.mjs 10000 /tmp/10k.docx
//
// The same number of rows gives the same bytes. Texts vary, so that the file compresses no better
// than real ones do (below 100 : 1).

import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { strToU8, Zip, ZipDeflate } from 'fflate';

const [rows, path] = [Number(process.argv[2]), process.argv[3]];
if (!Number.isInteger(rows) || rows < 0 || !path) {
  process.stderr.write('usage: generate-docx.mjs ROWS PATH\n');
  process.exit(2);
}

const office = 'http://schemas.openxmlformats.org';
const runProperties =
  '<w:rPr><w:rFonts w:ascii="仿宋_GB2312" w:hAnsi="仿宋_GB2312" w:eastAsia="仿宋_GB2312" w:cs="仿宋_GB2312" w:hint="eastAsia"/><w:color w:val="000000"/><w:kern w:val="0"/><w:sz w:val="24"/><w:szCs w:val="24"/><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar"/></w:rPr>';
const paragraphProperties = `<w:pPr><w:keepNext w:val="0"/><w:widowControl/><w:spacing w:line="400" w:lineRule="exact"/><w:jc w:val="center"/>${runProperties}</w:pPr>`;
const cellProperties =
  '<w:tcPr><w:tcW w:w="2000" w:type="dxa"/><w:tcBorders><w:top w:val="single" w:color="000000" w:sz="4" w:space="0"/></w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="auto"/><w:vAlign w:val="center"/></w:tcPr>';

// A fixed sequence of pseudo-random numbers (a linear congruential generator).
let seed = 20250601;
function pick(list) {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return list[(seed >>> 8) % list.length];
}
const hex = () => Array.from({ length: 8 }, () => pick('0123456789ABCDEF')).join('');

const verbs = ['推进', '完善', '加强', '健全', '落实', '优化', '规范', '组织开展', '统筹', '深化'];
const things = [
  '城市更新',
  '营商环境',
  '基层治理',
  '安全生产',
  '生态保护',
  '公共服务',
  '乡村振兴',
  '数字政府',
  '科技创新',
  '就业帮扶',
  '养老服务',
  '交通建设',
];
const nouns = [
  '机制',
  '制度',
  '专项行动',
  '示范工程',
  '服务平台',
  '监督检查',
  '试点工作',
  '台账管理',
];
const units = [
  '区发展改革局',
  '区财政局',
  '区教育局',
  '区民政局',
  '区卫生健康局',
  '区住房城乡建设局',
  '区交通运输局',
  '区农业农村局',
  '区司法局',
  '区审计局',
];

function cell(text) {
  const mark = hex();
  return `<w:tc>${cellProperties}<w:p w14:paraId="${mark}" w:rsidR="00${mark.slice(2)}">${paragraphProperties}<w:r w:rsidRPr="00${mark.slice(0, 6)}">${runProperties}<w:t>${text}</w:t></w:r></w:p></w:tc>`;
}

function row(index) {
  const task = `${pick(verbs)}${pick(things)}${pick(nouns)}`;
  const detail = `${pick(verbs)}${pick(things)}${pick(nouns)}，${pick(verbs)}${pick(things)}${pick(nouns)}，定期报送进展情况。`;
  const owners = `${pick(units)}牵头，${pick(units)}、${pick(units)}配合`;
  return `<w:tr>${[String(index), task, detail, owners, `${(index % 12) + 1}月底前`].map(cell).join('')}</w:tr>`;
}

const out = createWriteStream(path);
const zip = new Zip((error, chunk, final) => {
  if (error) throw error;
  out.write(chunk);
  if (final) out.end();
});

function begin(name) {
  const part = new ZipDeflate(name, { level: 6 });
  part.mtime = new Date(2025, 5, 1);
  zip.add(part);
  return part;
}

function add(name, text) {
  begin(name).push(strToU8(text), true);
}

add(
  '[Content_Types].xml',
  `<Types xmlns="${office}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
);
add(
  '_rels/.rels',
  `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
);

const body = begin('word/document.xml');
body.push(
  strToU8(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="${office}/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w:body><w:p><w:r><w:t>青禾区2025年重点任务分工方案</w:t></w:r></w:p><w:tbl><w:tblPr/><w:tblGrid/><w:tr>${['序号', '工作任务', '具体要求', '责任单位', '完成时限'].map(cell).join('')}</w:tr>`,
  ),
);
for (let index = 1; index <= rows; index++) body.push(strToU8(row(index)));
body.push(strToU8('</w:tbl><w:p/></w:body></w:document>'), true);
zip.end();
await once(out, 'finish');
