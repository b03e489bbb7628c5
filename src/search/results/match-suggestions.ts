import { fold } from '../format/fold.ts';

/** Fits under a box on a phone above the keyboard. */
const MOST_SHOWN = 7;

/** The named things whose text holds what was typed, those that begin with it first; otherwise in the given order. */
export function matchSuggestions<Named extends { readonly text: string }>(
  typed: string,
  all: readonly Named[],
): Named[] {
  const key = fold(typed);
  if (key === '') return [];
  const found = all.map((one) => ({ one, at: fold(one.text).indexOf(key) })).filter(({ at }) => at >= 0);
  return found
    .toSorted((a, b) => Number(a.at > 0) - Number(b.at > 0))
    .map(({ one }) => one)
    .slice(0, MOST_SHOWN);
}
