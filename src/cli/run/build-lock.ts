import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Two builds of one checkout would write into the same working folders. Throws when another one is running. */
export async function withBuildLock<Result>(file: string, build: () => Promise<Result>): Promise<Result> {
  await takeLock(file);
  try {
    return await build();
  } finally {
    await rm(file, { force: true });
  }
}

async function takeLock(file: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  if (await createLock(file)) return;
  const holder = Number(await readFile(file, 'utf8').catch(() => ''));
  // A lock that a killed build left behind goes; one that another build creates meanwhile stays.
  if (!isRunning(holder)) await rm(file, { force: true });
  if (isRunning(holder) || !(await createLock(file))) {
    throw new Error(
      `Another build of this checkout is running (process ${holder}): wait for it, or delete ${file}`,
    );
  }
}

/** False when there is one already. */
async function createLock(file: string): Promise<boolean> {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function isRunning(processId: number): boolean {
  try {
    return processId > 0 && process.kill(processId, 0);
  } catch {
    return false;
  }
}
