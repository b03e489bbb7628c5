/** The letters and digits of a text with the way back: unit `i` of `key` comes from `[starts[i], ends[i])` of the text. */
export interface FoldedLetters {
  readonly key: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/**
 * What two settings of one text have in common: its letters and digits, half-width and lower case. Punctuation and spaces
 * are left out, because papers and scanners differ in them most.
 */
export function foldLetters(text: string): FoldedLetters {
  const starts: number[] = [];
  const ends: number[] = [];
  let key = '';
  let offset = 0;
  for (const character of text) {
    const end = offset + character.length;
    const letters = lettersOf(character);
    key += letters;
    starts.push(...Array<number>(letters.length).fill(offset));
    ends.push(...Array<number>(letters.length).fill(end));
    offset = end;
  }
  return { key, starts, ends };
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
