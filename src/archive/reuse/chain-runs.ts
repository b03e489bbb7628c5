import type { CommonRun } from './find-common-runs.ts';

/** An editor cuts or adds a sentence; what stands farther apart was taken over separately. */
const WIDEST_GAP = 60;

/** Runs that follow each other closely in both texts, together, in the order of the first text. */
export function chainRuns(runs: readonly CommonRun[]): readonly (readonly CommonRun[])[] {
  const chains: CommonRun[][] = [];
  for (const run of runs.toSorted((a, b) => a.at[0] - b.at[0])) {
    const chain = chains.findLast((one) => continues(one.at(-1), run));
    if (chain === undefined) chains.push([run]);
    else chain.push(run);
  }
  return chains;
}

function continues(last: CommonRun | undefined, { at }: CommonRun): boolean {
  if (last === undefined) return false;
  const gaps = [at[0] - last.at[0] - last.length, at[1] - last.at[1] - last.length];
  return gaps.every((gap) => gap >= 0 && gap <= WIDEST_GAP);
}
