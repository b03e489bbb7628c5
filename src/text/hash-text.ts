import type { Span } from './span.ts';

/** The hash, FNV-1a, of an empty text. */
export const HASH_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a over UTF-16 units, 32 bit, unsigned. */
export function hashText(text: string): number {
  return hashOn(HASH_START, text, { start: 0, end: text.length }) >>> 0;
}

/** The hash, 32 bit, signed, of what `hash` is that of and then a piece of a text. */
export function hashOn(hash: number, text: string, { start, end }: Span): number {
  let longer = hash;
  for (let at = start; at < end; at += 1) longer = Math.imul(longer ^ text.charCodeAt(at), FNV_PRIME);
  return longer;
}
