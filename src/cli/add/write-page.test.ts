import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
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

test.each(['txt', 'yaml'])(
  'what stands in the place of the .%s stays, and the other is taken out',
  async (extension) => {
    const root = await openRoot();
    const inTheWay = join(root, `content/pages/00c0ffee.${extension}`);
    await mkdir(join(root, 'content/pages'), { recursive: true });
    await writeFile(inTheWay, '手工改过');
    await expect(write(root)).rejects.toThrow();
    expect(await readdir(join(root, 'content/pages'))).toEqual([`00c0ffee.${extension}`]);
    expect(await readFile(inTheWay, 'utf8')).toBe('手工改过');
  },
);
