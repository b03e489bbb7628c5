import type { MarkedRun } from './wrap-runs.ts';

/** Takes the marks away; the text is as it was. */
export function unwrapRuns(runs: readonly MarkedRun[]): void {
  for (const mark of runs.flat()) {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent?.normalize();
  }
}
