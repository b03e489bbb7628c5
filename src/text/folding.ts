const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/**
 * What two settings of one text have in common: its letters and digits, half-width and lower case. Punctuation and spaces
 * are left out, because papers and scanners differ in them most.
 */
export function foldLetters(text: string): FoldedText {
  return foldEach(text, lettersOf);
}

/** What `foldLetters` keeps of a text, without the way back. */
export function lettersIn(text: string): string {
  return text.replaceAll(NO_COMMON_HAN, (character) => lettersOf(character));
}

/** All others are their own letters. */
const NO_COMMON_HAN = /[^\u4e00-\u9fff]/gu;

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

/** A key of a text with the way back: unit `i` of `key` comes from `[starts[i], ends[i])` of the text. */
export interface FoldedText {
  readonly key: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** The key that the code points of a text make one after the other; `foldOne` gives the part of each, which may be empty. */
export function foldEach(text: string, foldOne: (character: string) => string): FoldedText {
  const starts: number[] = [];
  const ends: number[] = [];
  let key = '';
  let offset = 0;
  for (const character of text) {
    const end = offset + character.length;
    const folded = foldOne(character);
    key += folded;
    while (starts.length < key.length) {
      starts.push(offset);
      ends.push(end);
    }
    offset = end;
  }
  return { key, starts, ends };
}
