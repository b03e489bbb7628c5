import type { Junction } from './junction.ts';
import type { Language } from './language.ts';
import type { Scorer } from './scorer.ts';

/** What some scorers say together. */
export function sumScores(scorers: readonly Scorer[], junction: Junction, language: Language): number {
  let sum = 0;
  for (const { score } of scorers) sum += score(junction, language);
  return sum;
}
