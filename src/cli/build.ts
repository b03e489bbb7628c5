import { existsSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { WORK_DIRECTORY } from './run/project-folders.ts';

/**
 * How often a function is called, or a loop run, before V8 compiles it for speed: five and ten times as often as usual. A build
 * of little is done before most functions have given back what that takes, and what a long one runs is called far more often.
 */
const CALLS_BEFORE_COMPILING = {
  'invocation-count-for-maglev': 2000,
  'invocation-count-for-maglev-osr': 400,
  'invocation-count-for-turbofan': 30_000,
  'invocation-count-for-osr': 5000,
};
for (const [flag, calls] of Object.entries(CALLS_BEFORE_COMPILING)) setFlagsFromString(`--${flag}=${calls}`);

// Before the command is loaded: compiling it takes a third of the time of a build of nothing new. A first build writes nothing
// before it knows that it can.
if (existsSync(WORK_DIRECTORY)) enableCompileCache(join(WORK_DIRECTORY, 'compiled'));
const { runBuild } = await import('./build-command.ts');
await runBuild();
