import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { partStore } from './part-store.ts';

const files = [
  { path: 'terms.bin', content: Buffer.from('abc') },
  { path: 'rows/0.bin', content: Buffer.from('b') },
];

async function openFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'parts-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await partStore(folder).keep('k', files);
  return folder;
}

test('what is kept is found in the next build, until a build does without it', async () => {
  const folder = await openFolder();
  expect(await partStore(folder).find('k')).toEqual(files);
  await partStore(folder).forgetOthers();
  expect(await partStore(folder).find('k')).toBeUndefined();
});

test.each<[string, (folder: string) => Promise<void>]>([
  ['a file that is gone', (folder) => rm(join(folder, 'k/rows/0.bin'))],
  ['an empty file', (folder) => truncate(join(folder, 'k/rows/0.bin'))],
  ['half a file', (folder) => truncate(join(folder, 'k/terms.bin'), 1)],
  ['a file with other bytes', (folder) => writeFile(join(folder, 'k/terms.bin'), 'abd')],
  ['no list', (folder) => rm(join(folder, 'k/files.json'))],
  ['half a list', (folder) => truncate(join(folder, 'k/files.json'), 9)],
])('an entry with %s is absent, and can be kept again', async (_, damage) => {
  const folder = await openFolder();
  await damage(folder);
  expect(await partStore(folder).find('k')).toBeUndefined();
  await partStore(folder).keep('k', files);
  expect(await partStore(folder).find('k')).toEqual(files);
});
