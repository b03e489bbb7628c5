import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writePage } from './write-page.ts';

async function openRoot(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'write-page-'));
  onTestFinished(() => rm(root, { recursive: true }));
  return root;
}
const write = (root: string) =>
  writePage(root, '00c0ffee', new TextEncoder().encode('河阳日报'), 'source: a\n');

test('page and record stand side by side, and nothing else', async () => {
  const root = await openRoot();
  await write(root);
  expect((await readdir(join(root, 'content/pages'))).toSorted()).toEqual(['00c0ffee.txt', '00c0ffee.yaml']);
});

test('when the page cannot be moved in, its record is taken out again', async () => {
  const root = await openRoot();
  // A folder that is not empty stands where the page should.
  await mkdir(join(root, 'content/pages/00c0ffee.txt/in-the-way'), { recursive: true });
  await expect(write(root)).rejects.toThrow();
  expect(await readdir(join(root, 'content/pages'))).toEqual(['00c0ffee.txt']);
});
