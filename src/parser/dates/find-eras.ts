import type { ClueText, EraTerm } from './types.ts';

/** The first place of each word that dates a text. */
export function findEras(
  texts: readonly ClueText[],
  eras: readonly EraTerm[],
): { readonly at: number; readonly era: EraTerm }[] {
  return eras.flatMap((era) => {
    for (const { text, offsets } of texts) {
      const index = text.indexOf(era.term);
      if (index !== -1) return { at: offsets[index] ?? 0, era };
    }
    return [];
  });
}
