import type { BylinesFound, HeadlineFound } from './article-evidence.ts';
import type { Logistic } from './logistic.ts';

/** What evidence is worth. */
export interface Fitted {
  readonly seam: Logistic;
  readonly begin: Logistic;
  readonly whole: Logistic;
  readonly headline: Readonly<Record<HeadlineFound, number>>;
  readonly bylines: Readonly<Record<BylinesFound, number>>;
}
