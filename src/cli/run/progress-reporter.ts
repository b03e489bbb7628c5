import type { Reporter } from 'vitest/node';
import type { Progress } from './run-steps.ts';

/** Reports to `send` after each test of a run of Vitest. */
export function progressReporter(send: (progress: Progress) => void): Reporter {
  const progress = { known: 0, passed: 0, failed: 0, skipped: 0 };
  return {
    onTestModuleCollected: ({ children }) => {
      progress.known += [...children.allTests()].length;
      send(progress);
    },
    onTestCaseResult: (test) => {
      const { state } = test.result();
      if (state !== 'pending') progress[state] += 1;
      send(progress);
    },
  };
}
