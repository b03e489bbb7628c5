/** What was said of a statement, and whether it was true. */
export interface Said {
  readonly confidence: number;
  readonly isRight: boolean;
}

/** What was said with a confidence of `[from, to)`; the last bin has its end. */
export interface ReliabilityBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Mean of what was said. */
  readonly said: number;
  /** Share that was right. */
  readonly right: number;
}

/** How well confidence and truth agree. */
export interface Reliability {
  readonly bins: readonly ReliabilityBin[];
  /** Mean difference between what was said and what was right, over the bins. */
  readonly error: number;
  /** Brier score: mean squared difference for single statements. */
  readonly brier: number;
}

/** Finer where most is said. */
const EDGES = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 1] as const;

/** Compares confidence with truth, in bins of confidence. */
export function reliability(said: readonly Said[]): Reliability {
  const bins = EDGES.slice(0, -1).flatMap((from, index): ReliabilityBin[] => {
    const to = EDGES[index + 1] ?? 1;
    const own = said.filter(({ confidence }) => confidence >= from && (confidence < to || to === 1));
    if (own.length === 0) return [];
    const mean = own.reduce((sum, { confidence }) => sum + confidence, 0) / own.length;
    const right = own.filter(({ isRight }) => isRight).length / own.length;
    return [{ from, to, count: own.length, said: mean, right }];
  });
  const difference = (bin: ReliabilityBin) => Math.abs(bin.said - bin.right) * bin.count;
  const squares = said.map(({ confidence, isRight }) => (confidence - Number(isRight)) ** 2);
  return {
    bins,
    error: bins.reduce((sum, bin) => sum + difference(bin), 0) / Math.max(1, said.length),
    brier: squares.reduce((sum, square) => sum + square, 0) / Math.max(1, said.length),
  };
}
