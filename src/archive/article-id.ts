import { sha256 } from '../text/sha-256.ts';

/** The hash is taken of so many Han characters: enough to be unlike any other opening, few enough to survive corrections. */
const HASHED_LENGTH = 24;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567';
const LETTER_COUNT = 4;
const LETTER_BITS = 5;

/** Permanent id of the article on a page whose earliest body or caption text begins with `opening`. */
export function articleId(pageId: string, opening: string): string {
  const han = (opening.match(/\p{Script=Han}/gu) ?? []).slice(0, HASHED_LENGTH).join('');
  const bits = [...sha256(han)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const letters = Array.from({ length: LETTER_COUNT }, (_, index) => {
    const five = bits.slice(index * LETTER_BITS, (index + 1) * LETTER_BITS);
    return LETTERS.charAt(Number.parseInt(five, 2));
  });
  return `${pageId}-${letters.join('')}`;
}
