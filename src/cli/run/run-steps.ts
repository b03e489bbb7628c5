/** What a step came to. A step that is not made of tests counts as one. */
export interface StepResult {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** What a person needs to mend it; printed only when something failed. */
  readonly output: string;
}

/** One thing that the gate looks at. */
export interface Step {
  readonly name: string;
  /** Names of the steps without which this one makes no sense. */
  readonly needs: readonly string[];
  readonly run: () => Promise<StepResult>;
}

const NAME_WIDTH = 12;

/** Runs steps in order, tells each with its time, goes on after a failure, and adds up. A step whose needs failed is skipped. */
export async function runSteps(steps: readonly Step[], print: (line: string) => void): Promise<StepResult> {
  const broken = new Set<string>();
  const results: StepResult[] = [];
  for (const step of steps) {
    const started = performance.now();
    const missing = step.needs.find((name) => broken.has(name));
    const result = missing === undefined ? await runStep(step) : skip(missing);
    if (result.failed > 0 || missing !== undefined) broken.add(step.name);
    print(lineOf(step.name, result, performance.now() - started));
    if (result.failed > 0) print(`${result.output}\n`);
    results.push(result);
  }
  return {
    passed: sum(results.map(({ passed }) => passed)),
    failed: sum(results.map(({ failed }) => failed)),
    skipped: sum(results.map(({ skipped }) => skipped)),
    output: '',
  };
}

async function runStep(step: Step): Promise<StepResult> {
  try {
    return await step.run();
  } catch (error) {
    return {
      passed: 0,
      failed: 1,
      skipped: 0,
      output: error instanceof Error ? error.message : String(error),
    };
  }
}

function skip(missing: string): StepResult {
  return { passed: 0, failed: 0, skipped: 1, output: `needs ${missing}` };
}

function lineOf(name: string, result: StepResult, milliseconds: number): string {
  const sign = result.failed > 0 ? '✗' : result.passed > 0 ? '✓' : '–';
  const time = `${(milliseconds / 1000).toFixed(1)} s`.padStart(8);
  const note = result.passed + result.failed === 0 ? result.output : noteOf(result);
  return `${sign} ${name.padEnd(NAME_WIDTH)}${time}${note && `   ${note}`}`;
}

function noteOf({ passed, failed }: StepResult): string {
  if (passed + failed === 1) return '';
  return failed === 0 ? `${passed} tests` : `${failed} of ${passed + failed} tests failed`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
