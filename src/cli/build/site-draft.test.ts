import { cpSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { filesBelow } from '../run/files-below.ts';
import { draftSite, type SiteDraft } from './site-draft.ts';
import { type KeptSite, NOTHING } from './site-memory.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'draft-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
});

/** Writes files, by path, into a folder; returns the site that then stands there. */
async function write(
  folder: string,
  files: Readonly<Record<string, string>>,
  others: readonly KeptSite[] = [],
): Promise<KeptSite> {
  const draft: SiteDraft = draftSite(join(root, folder), others);
  for (const [path, content] of Object.entries(files)) await draft.write(path, content);
  draft.sweep();
  return { directory: draft.directory, memory: { ...NOTHING, made: draft.made } };
}

function read(folder: string): Record<string, string> {
  const paths = filesBelow(join(root, folder)).toSorted();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, folder, path), 'utf8')]));
}

test('a draft where an earlier site stands holds its own files and no other', async () => {
  await write('next', { 'a.txt': '1', 'b/c.txt': '1', 'd/e/f.txt': '1', g: '1' });
  const files = { 'a.txt': '2', 'b/c.txt/h.txt': '2', 'd/e': '2', 'g/i.txt': '2' };
  await write('next', files);
  expect(read('next')).toEqual(files);
});

test('folders of which nothing is left are gone', async () => {
  await write('next', { 'a/b/c.txt': '1', 'd.txt': '1' });
  await write('next', { 'd.txt': '1' });
  expect(() => statSync(join(root, 'next/a'))).toThrow('ENOENT');
});

test('what is written anew is not changed in the site that had it before', async () => {
  const site = await write('dist', { 'a.txt': '1', 'b.txt': '1' });
  await write('next', { 'a.txt': '1', 'b.txt': '1' }, [site]);
  await write('next', { 'a.txt': '2', 'b.txt': '1' }, [site]);
  expect([read('dist'), read('next')]).toEqual([
    { 'a.txt': '1', 'b.txt': '1' },
    { 'a.txt': '2', 'b.txt': '1' },
  ]);
});

test('what the draft holds already is taken as it is, if it is the file of the other site', async () => {
  const site = await write('dist', { 'a.txt': '1' });
  await write('next', { 'a.txt': '1' }, [site]);
  const inodeIn = (folder: string) => statSync(join(root, folder, 'a.txt')).ino;
  expect(inodeIn('next')).toBe(inodeIn('dist'));
  cpSync(join(root, 'dist/a.txt'), join(root, 'next/b.txt'));
  cpSync(join(root, 'next/b.txt'), join(root, 'next/a.txt'), { force: true });
  await write('next', { 'a.txt': '1' }, [site]);
  expect([inodeIn('next'), read('next')]).toEqual([inodeIn('dist'), { 'a.txt': '1' }]);
});
