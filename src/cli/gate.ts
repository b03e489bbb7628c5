import { parseArgs } from 'node:util';
import { findBrowser, installBrowser } from './run/browser.ts';
import { changedFiles, isModule, relatedFiles } from './run/changed-files.ts';
import { runCommand, withUsage } from './run/run-command.ts';
import { type ProgramResult, runScript } from './run/run-program.ts';
import { type Progress, runSteps, type Step, type StepResult } from './run/run-steps.ts';

const USAGE = '用法：npm test -- [--changed]';
const ALL = ['.'];
/** Some steps keep one core busy and others wait for a browser. */
const SIDE_BY_SIDE = 2;

/** Everything that has to hold, longest first where order is free. */
const STEPS: readonly Step[] = [
  { name: 'build', needs: [], run: oneCheck(() => runScript('src/cli/build.ts', [])) },
  { name: 'browser', needs: [], run: oneCheck(prepareBrowser) },
  { name: 'journeys', needs: ['build', 'browser'], run: tests(['run', '--project', 'journeys']) },
  { name: 'unit', needs: [], run: tests(['run', '--project', 'unit']) },
  // Needs the types that the build writes for Astro.
  { name: 'types', needs: ['build'], run: oneCheck(checkTypes) },
  { name: 'site', needs: ['build'], run: oneCheck(() => runScript('src/cli/check-site.ts', [])) },
  { name: 'format', needs: [], run: oneCheck(() => checkFormat(ALL)) },
  { name: 'lint', needs: [], run: oneCheck(() => checkLint(ALL)) },
];

/** `npm test`: everything, or with `--changed` the checks and unit tests of what differs from the last commit. The last line is the sum. */
await runCommand(async () => {
  const { values } = withUsage(USAGE, () => parseArgs({ options: { changed: { type: 'boolean' } } }));
  const steps = values.changed ? stepsFor(await changedFiles()) : STEPS;
  const { passed, failed, skipped } = await runSteps(steps, SIDE_BY_SIDE, console.log);
  console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  if (failed > 0 || (passed === 0 && steps.length > 0)) process.exitCode = 1;
});

function stepsFor(changed: readonly string[]): readonly Step[] {
  const modules = changed.filter(isModule);
  const related = relatedFiles(changed);
  const ofTypes = changed.some((file) => file.endsWith('.astro')) ? checkTypes : checkTypesOfModules;
  const steps: Step[] = [];
  if (related.length > 0)
    steps.push({
      name: 'unit',
      needs: [],
      run: tests(['related', '--run', '--project', 'unit', '--passWithNoTests', ...related]),
    });
  if (modules.length > 0) steps.push({ name: 'types', needs: [], run: oneCheck(ofTypes) });
  if (changed.length > 0)
    steps.push({ name: 'format', needs: [], run: oneCheck(() => checkFormat(changed)) });
  if (modules.length > 0) steps.push({ name: 'lint', needs: [], run: oneCheck(() => checkLint(modules)) });
  return steps;
}

function checkTypes(): Promise<ProgramResult> {
  return runScript('node_modules/astro/bin/astro.mjs', ['check', '--noSync', '--minimumSeverity', 'warning']);
}

/** All but the templates, with what is known from the last time. */
function checkTypesOfModules(): Promise<ProgramResult> {
  const options = ['--noEmit', '--incremental', '--tsBuildInfoFile', '.cache/types.tsbuildinfo'];
  return runScript('node_modules/typescript/bin/tsc', options);
}

function checkFormat(files: readonly string[]): Promise<ProgramResult> {
  const options = ['--check', '--log-level', 'warn', '--ignore-unknown'];
  return runScript('node_modules/prettier/bin/prettier.cjs', [...options, ...files]);
}

function checkLint(files: readonly string[]): Promise<ProgramResult> {
  const options = ['--max-warnings', '0', '--no-warn-ignored'];
  return runScript('node_modules/eslint/bin/eslint.js', [...options, ...files]);
}

async function prepareBrowser(): Promise<ProgramResult> {
  return { ok: true, output: findBrowser(process.env) ?? (await installBrowser()) };
}

/** A step that is not made of tests. */
function oneCheck(run: () => Promise<ProgramResult>): Step['run'] {
  return async () => {
    const { ok, output } = await run();
    return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, output };
  };
}

/** A run of Vitest. */
function tests(args: readonly string[]): Step['run'] {
  return async (onProgress): Promise<StepResult> => {
    let last: Progress = { known: 0, passed: 0, failed: 0, skipped: 0 };
    const { ok, output } = await runScript('node_modules/vitest/vitest.mjs', args, {
      env: { CI: 'true', PROGRESS_TO_PARENT: '1' },
      onMessage: (message) => {
        last = JSON.parse(String(message));
        onProgress(last);
      },
    });
    // A file that cannot be loaded, or no test at all, fails the run without a failed test.
    return { ...last, failed: ok ? last.failed : Math.max(last.failed, 1), output };
  };
}
