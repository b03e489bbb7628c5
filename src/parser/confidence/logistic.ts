/** A logistic regression: the log-odds are the weighted sum of the evidence plus a constant. */
export interface Logistic {
  readonly weights: readonly number[];
  readonly constant: number;
}

/** The probability, 0 to 1, that a statement with this evidence is right. */
export function logistic({ weights, constant }: Logistic, evidence: readonly number[]): number {
  const sum = weights.reduce((total, weight, at) => total + weight * (evidence[at] ?? 0), constant);
  return 1 / (1 + Math.exp(-sum));
}

/** No head at all; one line; one line or two among several. */
export type HeadlineFound = 'none' | 'alone' | 'among';
/** No signature found; lines of their own; none of their own, but names in the text. */
export type BylinesFound = 'none' | 'lines' | 'inText';

/** What each kind of evidence is worth, fitted on pages whose articles are known. */
export interface Fitted {
  readonly seam: Logistic;
  readonly begin: Logistic;
  readonly whole: Logistic;
  readonly headline: Readonly<Record<HeadlineFound, number>>;
  readonly bylines: Readonly<Record<BylinesFound, number>>;
}
