import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
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
  if (await withWritten(file, own, createLock)) return;
  const holder = await readLock(file);
  if (isRunning(holder)) throw alreadyRunning(file, holder);
  await withBuildLock(`${file}.takeover`, () => replaceDeadLock(file, holder, own));
}

/** Only the holder of the takeover lock replaces a dead lock, and only the one it has seen: others may have done so since. */
async function replaceDeadLock(file: string, dead: string, own: string): Promise<void> {
  const holder = await readLock(file);
  const taken =
    holder === ''
      ? await withWritten(file, own, createLock)
      : holder === dead && (await withWritten(file, own, replaceLock));
  if (!taken) throw alreadyRunning(file, await readLock(file));
}

function alreadyRunning(file: string, holder: string): Error {
  return new Error(
    `Another build of this checkout is running (process ${parseInt(holder, 10)}): wait for it, or delete ${file}`,
  );
}

/** Empty when there is none. */
function readLock(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => '');
}

/** Writes the lock beside its place first: nobody may read one that is only half written. */
async function withWritten(
  file: string,
  own: string,
  put: (written: string, file: string) => Promise<boolean>,
): Promise<boolean> {
  const written = `${file}.${randomUUID()}`;
  try {
    await writeFile(written, own);
    return await put(written, file);
  } finally {
    await rm(written, { force: true });
  }
}

/** False when there is one already. */
async function createLock(written: string, file: string): Promise<boolean> {
  try {
    await link(written, file);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

async function replaceLock(written: string, file: string): Promise<boolean> {
  await rename(written, file);
  return true;
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
