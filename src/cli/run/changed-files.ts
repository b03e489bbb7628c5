import { globSync } from 'node:fs';
import { dirname } from 'node:path';
import { PROJECT_ROOT } from './project-folders.ts';
import { runProgram } from './run-program.ts';

/** Files that differ from the last commit and still exist, new ones too, as paths from the root of the project. */
export async function changedFiles(): Promise<string[]> {
  const lists = await Promise.all([
    git('diff', '--name-only', '--relative', '--diff-filter=d', 'HEAD'),
    git('ls-files', '--others', '--exclude-standard'),
  ]);
  return lists.flatMap((list) => list.split('\n')).filter((path) => path !== '');
}

async function git(...args: readonly string[]): Promise<string> {
  const { ok, output } = await runProgram('git', ['-c', 'core.quotePath=false', ...args]);
  if (!ok) throw new Error(output);
  return output;
}

export function isModule(path: string): boolean {
  return /\.(?:ts|mjs|js|astro)$/u.test(path);
}

/** Reads all source files, so every change touches it. */
const ROOMS_TEST = 'src/rooms.test.ts';
/** What the tests read `content/` with. */
const CONTENT_READER = 'src/collections/read-content.ts';

/**
 * The files whose dependents are to be tested. A file that tests read from disk, e.g. a page of a corpus, stands for the tests
 * nearest above it.
 */
export function relatedFiles(changed: readonly string[], root = PROJECT_ROOT): string[] {
  const files = changed.flatMap((path) => {
    if (path.startsWith('content/')) return [CONTENT_READER];
    if (!path.startsWith('src/')) return [];
    return isModule(path) ? [path, ROOMS_TEST] : testsNearestAbove(path, root);
  });
  return [...new Set(files)];
}

function testsNearestAbove(path: string, root: string): string[] {
  const folder = dirname(path);
  if (folder === '.') return [];
  const tests = globSync(`${folder}/*.test.ts`, { cwd: root });
  return tests.length > 0 ? tests : testsNearestAbove(folder, root);
}
