import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT_ROOT } from './project-root.ts';
import type { StepResult } from './run-steps.ts';
import { runTool } from './run-tool.ts';

/** The part of Vitest's JSON report that is counted. */
interface TestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

/** Runs one project of `vitest.config.ts` and counts its tests. */
export async function runTests(
  project: string,
  env: Readonly<Record<string, string>> = {},
): Promise<StepResult> {
  const file = join(PROJECT_ROOT, '.cache', `tests-${project}.json`);
  await rm(file, { force: true });
  const { ok, output } = await runTool(
    'vitest/vitest.mjs',
    ['run', '--project', project, '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`],
    { CI: 'true', ...env },
  );
  const report = await readReport(file);
  return {
    passed: report?.numPassedTests ?? 0,
    failed: failuresOf(report, ok),
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
    output,
  };
}

/** Undefined when Vitest did not come as far as to write one. */
async function readReport(file: string): Promise<TestReport | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const report: TestReport = JSON.parse(text);
  return report;
}

/** A file that cannot be loaded, or no test at all, fails the run without a failed test. */
function failuresOf(report: TestReport | undefined, ok: boolean): number {
  const failed = report?.numFailedTests ?? 0;
  return ok || failed > 0 ? failed : 1;
}
