import type { ClueText, EraTerm } from './types.ts';

export type YearMention = Readonly<ReturnType<typeof findYearMentions>[number]>;

/** Years that a text speaks of as present or past. Years that are planned for say nothing and are left out. */
export function findYearMentions(texts: readonly ClueText[]) {
  return texts.flatMap(({ text, offsets }) =>
    [...text.matchAll(YEAR)].flatMap((match) => {
      const before = text.slice(Math.max(0, match.index - REACH), match.index);
      if (PLANNED.test(before)) return [];
      const after = text.slice(match.index + match[0].length);
      return {
        year: Number(match.groups?.['year']),
        /** The year is spoken of as over: its totals, its end. */
        isOver: OVER.test(after),
        at: offsets[match.index] ?? 0,
      };
    }),
  );
}

const YEAR = /(?<!\d)(?<year>(?:19|20)\d{2})年(?![以之]?[后内])/gu;
/** Characters before a year in which its verb stands. */
const REACH = 10;
const PLANNED = /(?:(?<!截)[到至]|将|计划|力争|预计|建议|规划|目标)[^，,。；;]{0,8}$/u;
const OVER = /^(?:全年|年?底|末|总|度?(?:完成|实现|产值|收入|营收)|以?来)/u;

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
