import type { Junction } from './junction.ts';
import type { Language } from './language.ts';
import { nearScorers } from './near-scorers.ts';

/** The matter of whole articles adds at most so much: see `score-matter.ts` and `score-home.ts`. */
const MOST_OF_MATTER = 4.2;

/** The score that a junction can reach at most, told without the matter of the articles, which is dear to measure. */
export function mostOfJunction(junction: Junction, language: Language): number {
  let most = MOST_OF_MATTER;
  for (const { score } of nearScorers) most += score(junction, language);
  return most;
}
