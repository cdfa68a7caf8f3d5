import type { NoticeCode } from '../model/notice.ts';
import { type Bilingual, fill, type Language } from './fill.ts';

/** What a reader wants known, for people; `{count}` and `{detail}` are the notice's. */
export const noticeTexts: Readonly<Record<NoticeCode, Bilingual>> = {
  'part-not-read': {
    en: '{detail} not read ({count} characters)',
    zh: '{detail}未读取（{count} 字）',
  },
  'embedded-not-read': {
    en: 'embedded documents not read: {count}',
    zh: '嵌入的文档未读取：{count} 个',
  },
  'picture-not-read': {
    en: 'pictures and drawings not read: {count}',
    zh: '图片、图形未读取：{count} 个',
  },
  'hidden-text': {
    en: 'hidden text left out ({count} characters)',
    zh: '隐藏文字未计入（{count} 字）',
  },
  'deleted-text': {
    en: 'text deleted by tracked changes left out ({count} characters)',
    zh: '修订中删除的文字未计入（{count} 字）',
  },
  'revised-cells': {
    en: 'table cells or rows deleted or merged by tracked changes: {count}',
    zh: '修订中删除或合并的表格行、单元格：{count} 处',
  },
  'number-format': {
    en: 'automatic numbers of the format {detail} shown as decimal: {count}',
    zh: '自动编号格式 {detail} 按阿拉伯数字显示：{count} 处',
  },
  'replacement-character': {
    en: 'characters that the file itself marks as damaged (U+FFFD): {count}',
    zh: '文件中已损坏的字符（U+FFFD）：{count} 个',
  },
  converted: {
    en: 'converted from {detail} to .docx by LibreOffice; check numbers and merged cells against the original',
    zh: '由 LibreOffice 从 {detail} 转换为 .docx；编号与合并单元格请对照原件核对',
  },
};

/** Parts of a Word file, as `part-not-read` names them. */
const partNames: Readonly<Record<string, Bilingual>> = {
  headers: { en: 'headers', zh: '页眉' },
  footers: { en: 'footers', zh: '页脚' },
  footnotes: { en: 'footnotes', zh: '脚注' },
  endnotes: { en: 'endnotes', zh: '尾注' },
  comments: { en: 'comments', zh: '批注' },
};

/**
 * One line about a notice: `describeNotice({ code: 'hidden-text', count: 12 }, 'en')` →
 * `hidden text left out (12 characters)`. A code without a text is given as it is.
 */
export function describeNotice(
  notice: { readonly code: string; readonly count: number; readonly detail?: string | undefined },
  language: Language,
): string {
  const texts: Readonly<Record<string, Bilingual>> = noticeTexts;
  const text = texts[notice.code]?.[language] ?? notice.code;
  const detail = notice.detail ?? '';
  return fill(text, { count: notice.count, detail: partNames[detail]?.[language] ?? detail });
}
