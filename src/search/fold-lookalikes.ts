import { LOOKALIKES } from './lookalikes.ts';

const firsts = new Map(
  LOOKALIKES.flatMap(({ characters }) => {
    const [first = '', ...others] = characters;
    return others.map((other) => [other, first] as const);
  }),
);

/** A search key with one character for all that OCR takes for one another; its length, and all offsets, stay the same. */
export function foldLookalikes(key: string): string {
  let folded = '';
  for (const character of key) folded += firsts.get(character) ?? character;
  return folded;
}
