import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { withBuildLock } from './build-lock.ts';

async function makeLockFile(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'build-lock-'));
  onTestFinished(() => rm(directory, { recursive: true }));
  return join(directory, 'build.lock');
}

test('a second build is told that one is running', async () => {
  const file = await makeLockFile();
  const second = withBuildLock(file, () => withBuildLock(file, () => Promise.resolve('built')));
  await expect(second).rejects.toThrow('Another build of this checkout is running');
});

test('a failed build gives the lock back', async () => {
  const file = await makeLockFile();
  await withBuildLock(file, () => Promise.reject(new Error('broken'))).catch(() => undefined);
  expect(await readdir(dirname(file))).toEqual([]);
});

test('the lock of a build that was killed does not count', async () => {
  const file = await makeLockFile();
  const idOfNoProcess = 2 ** 30;
  await writeFile(file, String(idOfNoProcess));
  expect(await withBuildLock(file, () => Promise.resolve('built'))).toBe('built');
});

test('neither does one whose number another process has by now', async () => {
  const file = await makeLockFile();
  await writeFile(file, '1');
  expect(await withBuildLock(file, () => Promise.resolve('built'))).toBe('built');
  await writeFile(file, `${process.pid} another start`);
  expect(await withBuildLock(file, () => Promise.resolve('built'))).toBe('built');
});

test.each(['', '\0\0\0\0', 'no number'])(
  'a lock that names no process does not count: %j',
  async (content) => {
    const file = await makeLockFile();
    await writeFile(file, content);
    expect(await withBuildLock(file, () => Promise.resolve('built'))).toBe('built');
  },
);

test('neither does a folder in its place', async () => {
  const file = await makeLockFile();
  await mkdir(join(file, 'folder'), { recursive: true });
  expect(await withBuildLock(file, () => Promise.resolve('built'))).toBe('built');
});

test('of several that find a dead lock at once, one builds', async () => {
  const file = await makeLockFile();
  await writeFile(file, '1');
  let building = 0;
  let refused = 0;
  const allHaveTried = Promise.withResolvers<undefined>();
  const tried = () => {
    if (building + refused === BUILDERS) allHaveTried.resolve(undefined);
  };
  const build = () =>
    withBuildLock(file, async () => {
      building += 1;
      tried();
      await allHaveTried.promise;
    }).catch(() => {
      refused += 1;
      tried();
    });
  await Promise.all(Array.from({ length: BUILDERS }, build));
  expect({ building, refused }).toEqual({ building: 1, refused: BUILDERS - 1 });
  expect(await readdir(dirname(file))).toEqual([]);
});

const BUILDERS = 8;
