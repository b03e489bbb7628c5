import { foldEach, type FoldedText } from './fold-each.ts';

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/**
 * What two settings of one text have in common: its letters and digits, half-width and lower case. Punctuation and spaces
 * are left out, because papers and scanners differ in them most.
 */
export function foldLetters(text: string): FoldedText {
  return foldEach(text, lettersOf);
}

const known = new Map<string, string>();

/** Remembered by character: a corpus has millions of them, and some thousand different ones. */
function lettersOf(character: string): string {
  const remembered = known.get(character);
  if (remembered !== undefined) return remembered;
  const all = [...character.normalize('NFKC').toLowerCase()];
  const letters = all.filter((one) => LETTER_OR_DIGIT.test(one)).join('');
  known.set(character, letters);
  return letters;
}
