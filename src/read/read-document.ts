import { readError } from '../messages/read-errors.ts';
import type { Document } from '../model/document.ts';
import { defaultLimits, type Limits } from '../model/limits.ts';
import { sniffFormat } from './sniff.ts';

/**
 * Reads the bytes of a file as a Document, by what they are and not by a name. Each reader is loaded
 * when its format comes. Rejects with `ReadError` where the bytes cannot be read.
 */
export async function readDocument(
  bytes: Uint8Array,
  limits: Partial<Limits> = {},
): Promise<Document> {
  const all: Limits = { ...defaultLimits, ...limits };
  if (bytes.length > all.fileBytes) {
    throw readError('file-too-large', { bytes: bytes.length, limit: all.fileBytes });
  }
  switch (sniffFormat(bytes)) {
    case 'docx': {
      const { readDocx } = await import('./docx/read-docx.ts');
      return readDocx(bytes, all);
    }
    case 'html': {
      const { readHtml } = await import('./html/read-html.ts');
      return readHtml(bytes, all);
    }
    case 'txt': {
      const { readTxt } = await import('./txt/read-txt.ts');
      return readTxt(bytes, all);
    }
  }
}
