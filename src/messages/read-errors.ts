import { type ErrorDetail, ReadError, type ReadErrorCode } from '../model/errors.ts';
import { printable } from '../text/printable.ts';
import { type Bilingual, fill } from './fill.ts';

/** What is wrong and what to do, without the file's name. `{x}` is filled from the detail. */
export const readErrorMessages: Readonly<Record<ReadErrorCode, Bilingual>> = {
  'empty-file': {
    en: 'the file is empty; check that it was saved or downloaded whole',
    zh: '文件为空，请确认已完整保存或下载',
  },
  'file-too-large': {
    en: 'the file has {bytes} bytes, more than the limit of {limit}; raise it with --max-file-bytes',
    zh: '文件有 {bytes} 字节，超过上限 {limit}；可用 --max-file-bytes 放宽',
  },
  'binary-file': {
    en: 'this is binary data, neither a Word file nor text; give the original .docx, .txt or .html',
    zh: '这是二进制数据，不是 Word 文件也不是文本；请提供原始的 .docx、.txt 或 .html',
  },
  'legacy-word': {
    en: 'this is an old Word file (.doc); save it as .docx in Word or WPS, or install LibreOffice so that it can be converted',
    zh: '这是旧版 Word 文件（.doc）；请在 Word 或 WPS 中另存为 .docx，或安装 LibreOffice 以便自动转换',
  },
  'legacy-wps': {
    en: 'this is an old WPS file (.wps); save it as .docx in WPS, or install LibreOffice so that it can be converted',
    zh: '这是旧版 WPS 文件（.wps）；请在 WPS 中另存为 .docx，或安装 LibreOffice 以便自动转换',
  },
  'word-xml': {
    en: 'it is a Word document in one XML file: save it as .docx in Word or WPS',
    zh: '这是单个 XML 文件格式的 Word 文档：请在 Word 或 WPS 中另存为 .docx',
  },
  'ole-other': {
    en: 'this is an old Office file that is no Word document; save the plan as .docx',
    zh: '这是旧版 Office 文件，但不是 Word 文档；请把方案另存为 .docx',
  },
  pdf: {
    en: 'this is a PDF; convert it to .docx or copy its text into a .txt file',
    zh: '这是 PDF；请转换为 .docx，或将文字复制到 .txt 文件',
  },
  rtf: {
    en: 'this is an RTF file; save it as .docx in Word or WPS',
    zh: '这是 RTF 文件；请在 Word 或 WPS 中另存为 .docx',
  },
  image: {
    en: 'this is a picture; plan-parse reads no scanned pages, give the .docx or the text',
    zh: '这是图片；plan-parse 不识别扫描件，请提供 .docx 或文字',
  },
  encrypted: {
    en: 'the file is encrypted with a password; open it in Word or WPS and save it without one',
    zh: '文件已用密码加密；请在 Word 或 WPS 中打开并取消密码后保存',
  },
  'owner-file': {
    en: 'this is the lock file that Word keeps beside an open document; give the document itself',
    zh: '这是 Word 打开文档时生成的临时锁文件；请提供文档本身',
  },
  'zip-truncated': {
    en: 'the file is truncated: its end is missing; download or copy it again',
    zh: '文件不完整，尾部缺失；请重新下载或复制',
  },
  'zip-damaged': {
    en: 'the zip container is damaged ({cause}); download or copy the file again',
    zh: '压缩包已损坏（{cause}）；请重新下载或复制文件',
  },
  'zip-checksum': {
    en: 'the checksum of {part} is wrong: the file is corrupt; download or copy it again',
    zh: '{part} 校验和不符，文件已损坏；请重新下载或复制',
  },
  'zip-method': {
    en: '{part} is compressed in a way that is not read (method {method}); save the document anew in Word',
    zh: '{part} 的压缩方式（{method}）不受支持；请在 Word 中重新保存',
  },
  'zip-duplicate': {
    en: 'the zip holds a duplicate entry, {part} stands in it twice; save the document anew in Word',
    zh: '压缩包内有重复条目 {part}；请在 Word 中重新保存',
  },
  'zip-too-many-entries': {
    en: 'the zip has {entries} entries, more than the limit of {limit}; raise it with --max-entries',
    zh: '压缩包有 {entries} 个条目，超过上限 {limit}；可用 --max-entries 放宽',
  },
  'zip-inflates-too-much': {
    en: 'the file inflates to more than {limit} bytes; raise the limit with --max-inflated-bytes if it is honest',
    zh: '文件解压后超过 {limit} 字节；如文件可信，可用 --max-inflated-bytes 放宽',
  },
  'zip-ratio': {
    en: '{part} inflates more than {limit} times (a zip bomb?); raise the limit with --max-ratio if it is honest',
    zh: '{part} 的压缩比超过 {limit}（可能是压缩炸弹）；如文件可信，可用 --max-ratio 放宽',
  },
  'zip-not-word': {
    en: 'this is {what}, not a Word document; save the plan as .docx',
    zh: '这是 {what}，不是 Word 文档；请把方案另存为 .docx',
  },
  'part-missing': {
    en: 'the Word file lacks its main part ({part}); save the document anew in Word',
    zh: 'Word 文件缺少主要部件（{part}）；请在 Word 中重新保存',
  },
  'xml-damaged': {
    en: '{part} is damaged XML: {cause} (line {line}); save the document anew in Word',
    zh: '{part} 的 XML 已损坏：{cause}（第 {line} 行）；请在 Word 中重新保存',
  },
  'xml-dtd': {
    en: '{part} declares a DTD or entities, which are not allowed in a Word file; do not trust this file',
    zh: '{part} 声明了 DTD 或实体，Word 文件不允许这样；请勿信任此文件',
  },
  'xml-too-deep': {
    en: '{part} nests more than {limit} levels; raise the limit with --max-depth if the file is honest',
    zh: '{part} 嵌套超过 {limit} 层；如文件可信，可用 --max-depth 放宽',
  },
  'too-many-blocks': {
    en: 'the file has more than {limit} paragraphs and cells; raise the limit with --max-blocks if it is honest',
    zh: '文件的段落和单元格超过 {limit} 个；如文件可信，可用 --max-blocks 放宽',
  },
  'encoding-unknown': {
    en: 'the text encoding is not recognised (line {line}); save the file as UTF-8',
    zh: '无法识别文本编码（第 {line} 行）；请另存为 UTF-8',
  },
  'encoding-mixed': {
    en: 'the encoding is not consistent: it begins as {encoding} and changes or is damaged at line {line}; save the file as UTF-8',
    zh: '文本编码前后不一致：开头为 {encoding}，第 {line} 行起改变或损坏；请另存为 UTF-8',
  },
};

/**
 * A `ReadError` with its English message.
 *
 * `readError('zip-checksum', { part: 'word/document.xml' }).message`
 * → `the checksum of word/document.xml is wrong: …`
 */
export function readError(
  code: ReadErrorCode,
  detail: ErrorDetail = {},
  cause?: unknown,
): ReadError {
  const clipped = Object.fromEntries(
    Object.entries(detail).map(([key, value]) => [key, clip(value)]),
  );
  return new ReadError(code, fill(readErrorMessages[code].en, clipped), clipped, cause);
}

/** Names and causes come from the file: a hostile one is megabytes long, or has line breaks in it. */
function clip(value: string | number): string | number {
  if (typeof value !== 'string') return value;
  return printable(value.length > 200 ? `${value.slice(0, 200)}…` : value);
}
