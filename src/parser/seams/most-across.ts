import type { Junction } from './junction.ts';
import type { Language } from './language.ts';
import { meetsHan } from './meets-han.ts';
import { scoreRuns } from './score-runs.ts';
import { MOST_OF_WORD } from './score-word.ts';

/** What `score-word-across.ts` gives at most, told without the segmenter. */
export function mostAcross(junction: Junction, language: Language): number {
  const { left, right, overlap } = junction;
  if (!meetsHan(junction)) return 0;
  return MOST_OF_WORD + scoreRuns(left.text, right.text.slice(overlap), language);
}
