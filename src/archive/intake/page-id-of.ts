import { createHash } from 'node:crypto';

const NAMED = /^[^_]+_(?<hash>[0-9a-f]{8})[0-9a-f]*(?:\.[^.]*)?$/iu;
/** Hex digits of a page id. */
const LENGTH = 8;

/** The id of a page: from a file name such as `000_39c41d5ed1859521.txt`, else the beginning of its SHA-256. */
export function pageIdOf(fileName: string, bytes: Uint8Array): string {
  const named = NAMED.exec(fileName)?.groups?.['hash']?.toLowerCase();
  return named ?? createHash('sha256').update(bytes).digest('hex').slice(0, LENGTH);
}
