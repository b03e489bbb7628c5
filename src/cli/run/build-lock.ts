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
  const holder = await findHolder(file);
  if (holder !== undefined) {
    throw new Error(
      `Another build of this checkout is running (process ${holder}): wait for it, or delete ${file}`,
    );
  }
  await rm(file, { force: true });
  await writeFile(file, String(process.pid), { flag: 'wx' });
}

/** The process that holds the lock; none when the lock is absent or was left behind by a build that was killed. */
async function findHolder(file: string): Promise<number | undefined> {
  const content = await readFile(file, 'utf8').catch(() => undefined);
  const holder = Number(content);
  return holder > 0 && isRunning(holder) ? holder : undefined;
}

function isRunning(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch {
    return false;
  }
}
