import { foldCharacter } from './fold-character.ts';

/** A search key with the way back: unit `i` of `key` comes from `[starts[i], ends[i])` of the text. */
export interface FoldedText {
  readonly key: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** `fold`, with the offsets that each unit of the key comes from. */
export function foldWithOffsets(text: string): FoldedText {
  const starts: number[] = [];
  const ends: number[] = [];
  let key = '';
  let offset = 0;
  for (const character of text) {
    const end = offset + character.length;
    const folded = foldCharacter(character);
    starts.push(...Array<number>(folded.length).fill(offset));
    ends.push(...Array<number>(folded.length).fill(end));
    key += folded;
    offset = end;
  }
  return { key, starts, ends };
}
