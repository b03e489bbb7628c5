import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { findBrowser, installBrowser } from './run/browser.ts';
import { PROJECT_ROOT } from './run/project-folders.ts';
import { runCommand } from './run/run-command.ts';
import { type ProgramResult, runTool } from './run/run-program.ts';
import { runSteps, type Step, type StepResult } from './run/run-steps.ts';

/** `npm test`: everything that has to hold, cheapest first. The last line is the sum. */
const STEPS: readonly Step[] = [
  { name: 'types', needs: [], run: async () => countOne(await checkTypes()) },
  { name: 'format', needs: [], run: async () => countOne(await checkFormat()) },
  { name: 'lint', needs: [], run: async () => countOne(await checkLint()) },
  { name: 'unit', needs: [], run: () => runTests('unit') },
  { name: 'build', needs: [], run: async () => countOne(await runTool('../src/cli/build.ts', [])) },
  {
    name: 'site',
    needs: ['build'],
    run: async () => countOne(await runTool('../src/cli/check-site.ts', [])),
  },
  { name: 'browser', needs: ['build'], run: async () => countOne(await prepareBrowser()) },
  { name: 'journeys', needs: ['browser'], run: () => runTests('journeys') },
];

await runCommand(async () => {
  const { passed, failed, skipped } = await runSteps(STEPS, console.log);
  console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  if (failed > 0 || passed === 0) process.exitCode = 1;
});

async function checkTypes(): Promise<ProgramResult> {
  const sync = await runTool('astro/bin/astro.mjs', ['sync', '--silent']);
  return sync.ok
    ? runTool('astro/bin/astro.mjs', ['check', '--noSync', '--minimumSeverity', 'warning'])
    : sync;
}

function checkFormat(): Promise<ProgramResult> {
  return runTool('prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']);
}

function checkLint(): Promise<ProgramResult> {
  return runTool('eslint/bin/eslint.js', ['--max-warnings', '0', '.']);
}

async function prepareBrowser(): Promise<ProgramResult> {
  return { ok: true, output: findBrowser(process.env) ?? (await installBrowser()) };
}

function countOne({ ok, output }: ProgramResult): StepResult {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, output };
}

/** The part of Vitest's JSON report that is counted. */
interface TestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

/** Runs one project of `vitest.config.ts` and counts its tests. */
async function runTests(project: string, env: Readonly<Record<string, string>> = {}): Promise<StepResult> {
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
