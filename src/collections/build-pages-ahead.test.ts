import { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { enableCompileCache, getCompileCacheDir } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { assert, expect, onTestFinished, test } from 'vitest';
import { listPageIds } from '../content/read/content-files.ts';
import { buildPagesAhead } from './build-pages-ahead.ts';
import { openPageMemory } from './page-memory.ts';
import { readContent } from './read-content.ts';
import { readArchive } from './shared-archive.ts';

const ROOT = join(import.meta.dirname, '../..');
const FILES = readContent(ROOT, () => undefined);
const PAGES = listPageIds(FILES);

function openFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

test('pages that were built ahead are found as they would be built', async () => {
  const [folder, other] = [openFolder(), openFolder()];
  const done: number[] = [];
  const onBuilt = (count: number): void => void done.push(count);
  await buildPagesAhead({ root: ROOT, folder, program: 'p' }, PAGES, { onBuilt, fewPages: 1 });
  expect(done.at(-1)).toBe(PAGES.length);
  const memory = openPageMemory(folder, 'p');
  expect(PAGES.filter((id) => memory.holds(id, FILES))).toEqual(PAGES);
  const [ahead, built] = [memory, openPageMemory(other, 'p')].map(({ build }) => readArchive(ROOT, build));
  expect({ ...ahead, connections: ahead?.connections.all }).toEqual({
    ...built,
    connections: built?.connections.all,
  });
  expect(readdirSync(folder)).toHaveLength(PAGES.length);
});

test('a few are left, and so is what ends early or fails', async () => {
  const folder = openFolder();
  const source = { root: ROOT, folder, program: 'p' };
  await buildPagesAhead(source, PAGES);
  const ended = new AbortController();
  const building = buildPagesAhead(source, PAGES, { signal: ended.signal, fewPages: 1 });
  ended.abort();
  await building;
  expect(readdirSync(folder)).toEqual([]);
  await buildPagesAhead({ ...source, folder: join(import.meta.filename, 'no-folder') }, PAGES, {
    fewPages: 1,
  });
});

test('it ends when all processes are ended from outside', async () => {
  const kill = (message: unknown): void => {
    assert(message instanceof Object && 'process' in message && message.process instanceof ChildProcess);
    const child = message.process;
    setImmediate(() => child.kill('SIGKILL'));
  };
  subscribe('child_process', kill);
  onTestFinished(() => void unsubscribe('child_process', kill));
  const folder = openFolder();
  const ids = Array.from({ length: 64 }, (_, at) => PAGES[at % PAGES.length] ?? '');
  await buildPagesAhead({ root: ROOT, folder, program: 'p' }, ids, { processes: 2 });
  expect(readdirSync(folder)).toEqual([]);
});

test.runIf(process.platform === 'linux')('processes find what was compiled before', async () => {
  const folder = openFolder();
  enableCompileCache(folder);
  const environments: string[] = [];
  const look = (message: unknown): void => {
    assert(message instanceof Object && 'process' in message && message.process instanceof ChildProcess);
    const child = message.process;
    setImmediate(() => environments.push(readFileSync(`/proc/${child.pid ?? ''}/environ`, 'utf8')));
  };
  subscribe('child_process', look);
  onTestFinished(() => void unsubscribe('child_process', look));
  await buildPagesAhead({ root: ROOT, folder, program: 'p' }, PAGES.slice(0, 1), { fewPages: 1 });
  expect(environments).toHaveLength(1);
  expect(environments[0]?.split('\0')).toContain(`NODE_COMPILE_CACHE=${dirname(getCompileCacheDir() ?? '')}`);
});
