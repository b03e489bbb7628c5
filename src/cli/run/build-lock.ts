import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Two builds of one checkout would write into the same working folders. Throws when another one is running. */
export async function withBuildLock<Result>(file: string, build: () => Promise<Result>): Promise<Result> {
  const own = holderOf(process.pid);
  await takeLock(file, own);
  try {
    return await build();
  } finally {
    if ((await readLock(file)) === own) await rm(file, { force: true });
  }
}

async function takeLock(file: string, own: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  if (await createLock(file, own)) return;
  const holder = await readLock(file);
  if (!isRunning(holder)) await takeAway(file, holder);
  if (isRunning(holder) || !(await createLock(file, own))) {
    throw new Error(
      `Another build of this checkout is running (process ${parseInt(await readLock(file), 10)}): wait for it, or delete ${file}`,
    );
  }
}

function readLock(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => '');
}

/** False when there is one already. */
async function createLock(file: string, own: string): Promise<boolean> {
  try {
    await writeFile(file, own, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Takes away the lock of a build that was killed, and nothing else: another build may have put its own there meanwhile. */
async function takeAway(file: string, holder: string): Promise<void> {
  const aside = `${file}.${process.pid}`;
  try {
    await rename(file, aside);
  } catch {
    return;
  }
  if ((await readLock(aside)) !== holder) await link(aside, file).catch(() => undefined);
  await rm(aside, { force: true });
}

/** A process by its number and its start: numbers are given out again, and in a container everybody may be number 1. */
function holderOf(processId: number): string {
  return `${processId} ${startOf(processId)}`;
}

function isRunning(holder: string): boolean {
  const processId = parseInt(holder, 10);
  return processId > 0 && holderOf(processId) === holder;
}

/** When a process was started, in whatever form the system has it; empty when there is no such process. */
function startOf(processId: number): string {
  try {
    const [, fields = ''] = readFileSync(`/proc/${processId}/stat`, 'utf8').split(/\) (?=[^)]*$)/u);
    return fields.split(' ')[START_TIME] ?? '';
  } catch {
    return startByProgram(processId);
  }
}

/** Of the fields behind the name of the program in `/proc/<pid>/stat`. */
const START_TIME = 19;

function startByProgram(processId: number): string {
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(processId)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return '';
  }
}
