import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { clearDrafts, contentStore } from './content-store.ts';

let root: string;
const FILE = 'content/corrections/00000001.yaml';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'desk-test-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));
const onDisk = () => readFile(join(root, FILE), 'utf8');

test('a file is written over the one that was read, and taken away', async () => {
  const store = contentStore(root);
  expect(await store.read(FILE)).toEqual({ text: null, sum: '' });
  const first = await store.save(FILE, '甲', '');
  expect(await store.read(FILE)).toEqual({ text: '甲', ...first });
  await store.save(FILE, null, 'sum' in first ? first.sum : '');
  expect(await store.read(FILE)).toEqual({ text: null, sum: '' });
});
test('of two desks that save at once one writes, and the other is told what it wrote', async () => {
  const [one, other] = [contentStore(root), contentStore(root)];
  await one.save(FILE, '甲', '');
  expect(await other.save(FILE, '乙', '')).toEqual({ conflict: await one.read(FILE) });
  const saves = await Promise.all(['丙', '丁'].map((text) => one.save(FILE, text, '')));
  expect(saves.every((saved) => 'conflict' in saved)).toBe(true);
  expect(await onDisk()).toBe('甲');
});
test('a file that was edited by hand meanwhile stays as it is', async () => {
  const store = contentStore(root);
  const saved = await store.save(FILE, '甲', '');
  await writeFile(join(root, FILE), '手改');
  expect(await store.save(FILE, '乙', 'sum' in saved ? saved.sum : '')).toMatchObject({
    conflict: { text: '手改' },
  });
  expect(await onDisk()).toBe('手改');
  // It is not taken away either.
  expect(await store.save(FILE, null, 'sum' in saved ? saved.sum : '')).toHaveProperty('conflict');
  expect(await onDisk()).toBe('手改');
});
test('a full disk loses nothing, and the next save works', async () => {
  await mkdir(join(root, 'content/corrections'), { recursive: true });
  await writeFile(join(root, FILE), '甲');
  const full = contentStore(root, () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' })));
  const { sum } = await full.read(FILE);
  await expect(full.save(FILE, '乙', sum)).rejects.toThrow('full');
  expect(await onDisk()).toBe('甲');
  expect(await contentStore(root).save(FILE, '乙', sum)).toHaveProperty('sum');
});
test('after a kill in the middle of saving the file is whole, and the draft is cleared away', async () => {
  await mkdir(join(root, 'content/corrections'), { recursive: true });
  const module = pathToFileURL(join(import.meta.dirname, '../run/replace-file.ts')).href;
  // Says so in the middle of its first save, then waits to be killed.
  const program = `
    import { replaceFile } from '${module}';
    import { writeFile } from 'node:fs/promises';
    const file = ${JSON.stringify(join(root, FILE))};
    await replaceFile(file, '甲');
    await writeFile(file + '.part', '乙乙');
    process.stdout.write('half');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve) => child.stdout.once('data', resolve));
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
  expect(await onDisk()).toBe('甲');
  expect(await clearDrafts(root)).toEqual([`${FILE}.part`]);
  expect(await clearDrafts(root)).toEqual([]);
});
