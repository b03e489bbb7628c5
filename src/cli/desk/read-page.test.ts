import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { pageFile, registryFiles } from '../../content/read/content-files.ts';
import { PROJECT_ROOT } from '../run/project-folders.ts';
import { readPageFiles, registryReader } from './read-page.ts';

test('a page is drawn without the list of all articles, which grows with the archive', async () => {
  const files = await readPageFiles(PROJECT_ROOT, '20dea06d');
  expect([...files.keys()]).toEqual(
    expect.arrayContaining([pageFile('20dea06d'), registryFiles.cities, registryFiles.eras]),
  );
  expect(files.has(registryFiles.issuedIds)).toBe(false);
});

test('what is registered is read again only when a file of it changed', async () => {
  const root = await mkdtemp(join(tmpdir(), 'desk-registry-'));
  onTestFinished(() => rm(root, { recursive: true }));
  const file = join(root, registryFiles.issuedIds);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, '- id: 00000001-aaaa\n');
  const read = registryReader(root);
  const first = await read();
  expect(first.issued.value).toEqual([{ id: '00000001-aaaa' }]);
  expect(await read()).toBe(first);
  await writeFile(file, '[]\n');
  expect((await read()).issued.value).toEqual([]);
});
