import type { YearClue } from './year-clues.ts';

/** Narrows the years, ascending, by one clue after the other, in their order; a clue that would leave none is refused. */
export function chooseYears(candidates: readonly number[], clues: readonly YearClue[]) {
  let years = candidates;
  const used: YearClue[] = [];
  const refused: YearClue[] = [];
  for (const clue of clues) {
    const left = years.filter(clue.fits);
    if (left.length === 0) {
      refused.push(clue);
      continue;
    }
    if (left.length < years.length) used.push(clue);
    years = left;
  }
  // A news page counts the year that has just ended: of several years the first after it is believed.
  const isOver = clues.some(({ kind }) => kind === 'year-over');
  return { years: isOver ? years.slice(0, 1) : years, used: keepNeeded(used, candidates, years), refused };
}

/** Leaves out clues that the others make superfluous, and keeps a year that is over, which decides later. */
function keepNeeded(
  used: readonly YearClue[],
  candidates: readonly number[],
  years: readonly number[],
): readonly YearClue[] {
  return used.reduce<readonly YearClue[]>((kept, clue) => {
    const others = kept.filter((one) => one !== clue);
    const left = candidates.filter((year) => others.every(({ fits }) => fits(year)));
    return clue.kind !== 'year-over' && left.length === years.length ? others : kept;
  }, used);
}
