import { expect, test } from 'vitest';
import { pageFile, registryFiles } from '../../content/read/content-files.ts';
import { PROJECT_ROOT } from '../run/project-folders.ts';
import { readPageFiles, readWholeRegistry } from './read-page.ts';

test('a page is drawn without the list of all articles, which grows with the archive', async () => {
  const files = await readPageFiles(PROJECT_ROOT, '20dea06d');
  expect([...files.keys()]).toEqual(
    expect.arrayContaining([pageFile('20dea06d'), registryFiles.cities, registryFiles.eras]),
  );
  expect(files.has(registryFiles.issuedIds)).toBe(false);
  expect((await readWholeRegistry(PROJECT_ROOT)).issued.value.length).toBeGreaterThan(0);
});
