import { expect, test } from 'vitest';
import { findPageId, findPageIdOfCompanion, gatherContent, isContent } from './content-files.ts';

test.each([
  ['content/pages/0000000a.txt', '0000000a', undefined],
  ['content/pages/0000000a.yaml', undefined, '0000000a'],
  ['content/corrections/0000000a.yaml', undefined, '0000000a'],
  ['content/corrections/0000000a.txt', undefined, undefined],
  ['content/pages/old/0000000a.txt', undefined, undefined],
  ['content/registry/cities.yaml', undefined, undefined],
])('%s is the text of page %s, a companion of page %s', (file, page, companion) => {
  expect([findPageId(file), findPageIdOfCompanion(file)]).toEqual([page, companion]);
});

test('files are gathered by name, whatever order the disk has', () => {
  const names = new Map([['content/pages', ['b.txt', 'a.yaml']]]);
  const files = gatherContent({
    list: (folder) => names.get(folder) ?? [],
    read: (file) => new TextEncoder().encode(file),
  });
  expect([...files.keys()]).toEqual(['content/pages/a.yaml', 'content/pages/b.txt']);
});

test.each([
  ['/home/a/archive/content/pages/0000000a.txt', true],
  ['C:\\archive\\content\\registry\\cities.yaml', true],
  ['/home/a/archive/content/changes.yaml', true],
  ['/home/a/archive/content/corrections', true],
  ['/home/a/archive/content/notes/help.mdx', false],
])('of %s the archive is built: %s', (path, expected) => expect(isContent(path)).toBe(expected));
