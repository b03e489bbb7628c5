import type { BylinesFound, HeadlineFound } from './judge-article.ts';

/** Weights of the evidence and what is added to their sum: together they make log-odds. */
export interface Logistic {
  readonly weights: readonly number[];
  readonly constant: number;
}

/** The probability that evidence of these amounts tells the truth. */
export function logistic({ weights, constant }: Logistic, evidence: readonly number[]): number {
  const sum = weights.reduce((total, weight, at) => total + weight * (evidence[at] ?? 0), constant);
  return 1 / (1 + Math.exp(-sum));
}

/** What evidence is worth. */
export interface Fitted {
  readonly seam: Logistic;
  readonly begin: Logistic;
  readonly whole: Logistic;
  readonly headline: Readonly<Record<HeadlineFound, number>>;
  readonly bylines: Readonly<Record<BylinesFound, number>>;
}
