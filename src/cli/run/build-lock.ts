import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { errorCode } from '../../text/error-text.ts';

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
  if (holder !== undefined && !isRunning(holder)) {
    await withBuildLock(`${file}.takeover`, () => removeDeadLock(file, holder));
  }
  if (await createLock(file, own)) return;
  const other = parseInt((await readLock(file)) ?? '', 10);
  throw new Error(
    `Another build of this checkout is running (process ${other}): wait for it, or delete ${file}`,
  );
}

/** Only the holder of the takeover lock removes a dead lock, and only the one it has seen: others may have replaced it since. */
async function removeDeadLock(file: string, dead: string): Promise<void> {
  if ((await readLock(file)) === dead) await rm(file, { force: true, recursive: true });
}

/** `undefined` when there is none; what is no file has no holder. */
function readLock(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch((error: unknown) => {
    return errorCode(error) === 'EISDIR' ? '' : undefined;
  });
}

/** False when there is one already. Written beside its place first: nobody may read one that is only half written. */
async function createLock(file: string, own: string): Promise<boolean> {
  const written = `${file}.${randomUUID()}`;
  try {
    await writeFile(written, own);
    await link(written, file);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(written, { force: true });
  }
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
