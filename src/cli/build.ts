import { existsSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { WORK_DIRECTORY } from './run/project-folders.ts';

// Before the command is loaded: compiling it takes a third of the time of a build of nothing new. A first build writes nothing
// before it knows that it can.
if (existsSync(WORK_DIRECTORY)) enableCompileCache(join(WORK_DIRECTORY, 'compiled'));
const { runBuild } = await import('./build-command.ts');
await runBuild();
