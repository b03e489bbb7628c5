import { defineConfig } from 'vitest/config';
import { progressReporter } from './src/cli/run/progress-reporter.ts';

/** To the gate, when it started this run. */
const send = process.env['PROGRESS_TO_PARENT'] ? process.send?.bind(process) : undefined;

/** For what hangs, not for what is slow: a machine shared with other work takes several times as long. In milliseconds. */
const LIMIT = 5 * 60_000;
/** For a condition of a page that never comes true. */
const WAIT = 60_000;

/** Mutation testing runs the unit tests of one room. */
const room = process.env['ROOM'];

const unit = {
  extends: true as const,
  test: {
    name: 'unit',
    include: [`${room ?? 'src'}/**/*.test.ts`],
    exclude: ['src/journeys/**'],
    setupFiles: ['./vitest.setup.ts'],
    // Files share loaded modules, which costs half of what loading them anew does; what a test stubs is put back.
    isolate: false,
    unstubGlobals: true,
    unstubEnvs: true,
    // No test looks at what a sheet does.
    environmentOptions: { happyDOM: { settings: { handleDisabledFileLoadingAsSuccess: true } } },
  },
};

const journeys = {
  extends: true as const,
  test: {
    name: 'journeys',
    include: ['src/journeys/**/*.test.ts'],
    globalSetup: ['./src/journeys/setup.ts'],
    // Every visit has a browser context of its own, so files can share a worker, and with it loaded modules and the browser.
    isolate: false,
    // They wait for a browser more than they compute.
    maxWorkers: 3,
    expect: { poll: { timeout: WAIT } },
  },
};

export default defineConfig({
  test: {
    reporters: send
      ? ['minimal', progressReporter((progress) => send(JSON.stringify(progress)))]
      : ['default'],
    testTimeout: LIMIT,
    hookTimeout: LIMIT,
    projects: room === undefined ? [unit, journeys] : [unit],
  },
});
