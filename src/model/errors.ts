/** What keeps a file from being read; `detail` fills the message. */
export type ReadErrorCode =
  | 'empty-file'
  | 'file-too-large'
  | 'binary-file'
  | 'legacy-word'
  | 'legacy-wps'
  | 'ole-other'
  | 'pdf'
  | 'rtf'
  | 'word-xml'
  | 'image'
  | 'encrypted'
  | 'owner-file'
  | 'zip-truncated'
  | 'zip-damaged'
  | 'zip-checksum'
  | 'zip-method'
  | 'zip-duplicate'
  | 'zip-too-many-entries'
  | 'zip-inflates-too-much'
  | 'zip-ratio'
  | 'zip-not-word'
  | 'part-missing'
  | 'xml-damaged'
  | 'xml-dtd'
  | 'xml-too-deep'
  | 'too-many-blocks'
  | 'encoding-unknown'
  | 'encoding-mixed';

export type ErrorDetail = Readonly<Record<string, string | number>>;

/** The bytes cannot be read as a plan. Thrown by `readPlan`; nothing else about content throws. */
export class ReadError extends Error {
  override readonly name = 'ReadError';
  readonly code: ReadErrorCode;
  readonly detail: ErrorDetail;

  constructor(code: ReadErrorCode, message: string, detail: ErrorDetail = {}, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.detail = detail;
  }
}

/** A configuration or an option says something that cannot be. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}
