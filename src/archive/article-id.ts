import { createHash } from 'node:crypto';

/** The hash is taken of so many Han characters: enough to be unlike any other opening, few enough to survive corrections. */
const HASHED_LENGTH = 24;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567';
const LETTER_COUNT = 4;

/** Permanent id of the article on a page whose earliest body or caption text begins with `opening`. */
export function articleId(pageId: string, opening: string): string {
  const han = (opening.match(/\p{Script=Han}/gu) ?? []).slice(0, HASHED_LENGTH).join('');
  const hash = createHash('sha256').update(han, 'utf8').digest();
  const letters = [...hash.subarray(0, LETTER_COUNT)].map((byte) => LETTERS.charAt(byte % LETTERS.length));
  return `${pageId}-${letters.join('')}`;
}
