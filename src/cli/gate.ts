import { findBrowser } from './find-browser.ts';
import { installBrowser } from './install-browser.ts';
import { runCommand } from './run-command.ts';
import type { ProgramResult } from './run-program.ts';
import { runSteps, type Step, type StepResult } from './run-steps.ts';
import { runTests } from './run-tests.ts';
import { runTool } from './run-tool.ts';

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
