import { errorText } from '../../text/error-text.ts';
/** What a step came to. A step that is not made of tests counts as one. */
export interface StepResult {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Where the problem is; printed only when something failed. */
  readonly output: string;
}

/** How far a step that is made of tests has come. */
export interface Progress {
  /** Grows while tests are loaded. */
  readonly known: number;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** One thing that the gate checks. */
export interface Step {
  readonly name: string;
  /** Names of earlier steps that must have passed. */
  readonly needs: readonly string[];
  readonly run: (onProgress: (progress: Progress) => void) => Promise<StepResult>;
}

interface Running {
  readonly started: number;
  progress?: Progress;
}

const NAME_WIDTH = 12;
/** In milliseconds. */
const PROGRESS_INTERVAL = 10_000;

/**
 * Runs up to `width` steps side by side, earlier ones first, and adds up. Prints each with its time when it ends, its output when
 * it failed, and every ten seconds what is running. A step whose needs failed is skipped.
 */
export async function runSteps(
  steps: readonly Step[],
  width: number,
  print: (line: string) => void,
): Promise<StepResult> {
  const waiting = [...steps];
  const running = new Map<string, Running>();
  const ended = new Map<string, StepResult>();
  const ticker = setInterval(() => {
    print(progressLine(running));
  }, PROGRESS_INTERVAL);

  const runOne = async (step: Step): Promise<void> => {
    const state: Running = { started: performance.now() };
    running.set(step.name, state);
    const missing = step.needs.find((name) => !hasPassed(ended.get(name)));
    const result =
      missing === undefined ? await runStep(step, (progress) => (state.progress = progress)) : skip(missing);
    running.delete(step.name);
    ended.set(step.name, result);
    print(resultLine(step.name, result, performance.now() - state.started));
    if (result.failed > 0) print(`${result.output}\n`);
    await startNext();
  };
  const startNext = async (): Promise<void> => {
    const started: Promise<void>[] = [];
    while (running.size < width) {
      const next = waiting.findIndex(({ needs }) => needs.every((name) => ended.has(name)));
      const [step] = next < 0 ? [] : waiting.splice(next, 1);
      if (step === undefined) break;
      started.push(runOne(step));
    }
    await Promise.all(started);
  };

  await startNext();
  clearInterval(ticker);
  const sum = (count: (result: StepResult) => number): number =>
    [...ended.values()].reduce((total, result) => total + count(result), 0);
  return {
    passed: sum(({ passed }) => passed),
    failed: sum(({ failed }) => failed),
    skipped: sum(({ skipped }) => skipped),
    output: '',
  };
}

function hasPassed(result: StepResult | undefined): boolean {
  return result !== undefined && result.passed > 0 && result.failed === 0;
}

async function runStep(step: Step, onProgress: (progress: Progress) => void): Promise<StepResult> {
  try {
    return await step.run(onProgress);
  } catch (error) {
    const output = errorText(error);
    return { passed: 0, failed: 1, skipped: 0, output };
  }
}

function skip(missing: string): StepResult {
  return { passed: 0, failed: 0, skipped: 1, output: `needs ${missing}` };
}

function resultLine(name: string, result: StepResult, milliseconds: number): string {
  const sign = result.failed > 0 ? '✗' : result.passed > 0 ? '✓' : '–';
  const time = `${(milliseconds / 1000).toFixed(1)} s`.padStart(8);
  const note = result.passed + result.failed === 0 ? result.output : noteOf(result);
  return `${sign} ${name.padEnd(NAME_WIDTH)}${time}${note && `   ${note}`}`;
}

function noteOf({ passed, failed }: StepResult): string {
  if (passed + failed === 1) return '';
  return failed === 0 ? `${passed} tests` : `${failed} of ${passed + failed} tests failed`;
}

function progressLine(running: ReadonlyMap<string, Running>): string {
  const parts = [...running].map(([name, { started, progress }]) => {
    const seconds = `${Math.round((performance.now() - started) / 1000)} s`;
    if (progress === undefined) return `${name} ${seconds}`;
    const { known, passed, failed, skipped } = progress;
    const failures = failed > 0 ? `, ${failed} failed` : '';
    return `${name} ${seconds}, ${passed + failed + skipped} of ${known} tests${failures}`;
  });
  return `… ${parts.join('; ')}`;
}
