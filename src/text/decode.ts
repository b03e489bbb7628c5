import { hanOf } from './han.ts';

/** A text, with the encoding that its bytes turned out to have. */
export interface Decoded {
  /** Without byte order mark; line ends as they are. */
  readonly text: string;
  readonly encoding: 'utf-8' | 'gb18030';
}

/**
 * Decodes a page from UTF-8 (with or without byte order mark), else from GB18030, which includes GBK and GB 2312.
 * @throws DecodeError when the bytes are empty, binary, UTF-16, cut UTF-8, or neither encoding.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (hasUtf16Mark(bytes) || isHalfZeros(bytes)) {
    throw new DecodeError(
      'utf-16',
      '文件是 UTF-16 编码，应为 UTF-8 或 GB18030。',
      '用文本编辑器另存为 UTF-8。',
    );
  }
  if (isBinary(bytes)) {
    throw new DecodeError(
      'binary',
      '文件不是文本（含有二进制内容），应为识别后的纯文本。',
      '换成该版的 OCR 纯文本文件。',
    );
  }
  const utf8 = decodeAs(bytes, 'utf-8');
  if (utf8 === undefined && isDamagedUtf8(bytes)) {
    throw new DecodeError(
      'damaged',
      '文件是 UTF-8 编码，但有残缺的字（多半在末尾，复制或下载时被截断）。',
      '重新取一份完整的文件。',
    );
  }
  const decoded = utf8 ?? decodeAs(bytes, 'gb18030');
  if (decoded === undefined) {
    throw new DecodeError(
      'undecodable',
      '文件既不是合法的 UTF-8，也不是合法的 GB18030。',
      '用文本编辑器打开，确认内容正常后另存为 UTF-8。',
    );
  }
  if (decoded.text.trim() === '') {
    throw new DecodeError('empty', '文件是空的或只有空白，应为一个版面的文字。', '补上文字，或把文件移走。');
  }
  return decoded;
}

/** Decodes a page like `decode`, but returns why it could not. */
export function tryDecode(bytes: Uint8Array): Decoded | DecodeError {
  try {
    return decode(bytes);
  } catch (error) {
    if (error instanceof DecodeError) return error;
    throw error;
  }
}

function decodeAs(bytes: Uint8Array, encoding: Decoded['encoding']): Decoded | undefined {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch (cause) {
    if (cause instanceof TypeError) return undefined;
    throw cause;
  }
}

/** In UTF-8 with a fault there are this many Han characters for one that is damaged; in GB18030 read as UTF-8, hardly any. */
const HAN_FOR_ONE_DAMAGED = 4;

function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const damaged = text.split('\ufffd').length - 1;
  return hanOf(text).length >= damaged * HAN_FOR_ONE_DAMAGED;
}

function hasUtf16Mark(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

/** Bytes that are looked at to distinguish text from other files: enough for any file header. */
const HEAD_LENGTH = 4096;
/** UTF-16 digits, spaces and line ends make every other byte zero; a page has at least this share of them. */
const UTF16_ZERO_SHARE = 0.02;

/** Zero bytes on one side of the pairs only, as UTF-16 without a mark has them. */
function isHalfZeros(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, HEAD_LENGTH);
  const zeros = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  return Math.min(even, odd) === 0 && Math.max(even, odd) > head.length * UTF16_ZERO_SHARE;
}

/** Control characters that no text has; tab, line feed, form feed, carriage return and escape may occur. */
const isBinaryByte = (byte: number) => byte < 0x09 || (byte > 0x0d && byte < 0x1b);
/** A few stray control characters happen in OCR text; a file of other kind has far more. */
const BINARY_SHARE = 0.01;

function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, HEAD_LENGTH);
  if (head.includes(0)) return true;
  return head.filter(isBinaryByte).length > head.length * BINARY_SHARE;
}

/** Why bytes are not a page of text. */
export type DecodeProblem = 'empty' | 'binary' | 'utf-16' | 'damaged' | 'undecodable';

/** Thrown by `decode`; says in Chinese what was found, what was expected and how to fix it. */
export class DecodeError extends Error {
  readonly problem: DecodeProblem;
  readonly mend: string;

  constructor(problem: DecodeProblem, reason: string, mend: string) {
    super(reason);
    this.name = 'DecodeError';
    this.problem = problem;
    this.mend = mend;
  }
}
