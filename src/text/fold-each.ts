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
    starts.push(...Array<number>(folded.length).fill(offset));
    ends.push(...Array<number>(folded.length).fill(end));
    offset = end;
  }
  return { key, starts, ends };
}
