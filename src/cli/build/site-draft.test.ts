import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { deleteFiles } from '../run/delete-files.ts';
import { filesBelow } from '../run/files-below.ts';
import { draftSite, type SiteDraft } from './site-draft.ts';
import { type KeptSite, NOTHING } from './site-memory.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'draft-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
});

/** Drafts files, by path, in a folder for what stands in another, mostly the same; what is left over there goes. */
async function write(
  folder: string,
  files: Readonly<Record<string, string>>,
  others: readonly KeptSite[] = [],
  standing = folder,
): Promise<KeptSite & { readonly draft: SiteDraft }> {
  const draft = draftSite(join(root, folder), others, join(root, standing));
  for (const [path, content] of Object.entries(files)) await draft.write(path, content);
  deleteFiles(join(root, standing), draft.strangers());
  return { directory: join(root, folder), memory: { ...NOTHING, made: draft.made }, draft };
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

test('what stands already stays there, if it is the file that was written', async () => {
  const site = await write('dist', { 'a.txt': '1', 'b/c.txt': '1', 'd.txt': '1' });
  writeFileSync(join(root, 'dist/b/c.txt'), '1');
  const { draft } = await write('next', { 'a.txt': '1', 'b/c.txt': '1', 'e.txt': '1' }, [site], 'dist');
  expect([read('next'), read('dist')]).toEqual([
    { 'b/c.txt': '1', 'e.txt': '1' },
    { 'a.txt': '1', 'b/c.txt': '1' },
  ]);
  expect(['a.txt', 'b/c.txt'].map(draft.fileAt)).toEqual([
    join(root, 'dist/a.txt'),
    join(root, 'next/b/c.txt'),
  ]);
});

test('what stood in a folder in whose place a file is now is written anew', async () => {
  const site = await write('dist', { 'a/b.txt': '1' });
  rmSync(join(root, 'dist/a'), { recursive: true });
  writeFileSync(join(root, 'dist/a'), '1');
  await write('next', { 'a/b.txt': '1' }, [site], 'dist');
  expect([read('next'), read('dist')]).toEqual([{ 'a/b.txt': '1' }, {}]);
});

test('a draft of which a file is gone that stood already is refused', async () => {
  const site = await write('dist', { 'a/b.txt': '1', 'c.txt': '1' });
  const { draft } = await write('next', { 'a/b.txt': '1', 'c.txt': '1' }, [site], 'dist');
  rmSync(join(root, 'dist/a'), { recursive: true });
  expect(draft.strangers).toThrow('dist/a/b.txt');
});

test('what another site has is one file in both', async () => {
  const site = await write('part', { 'a.txt': '1' });
  await write('next', { 'a.txt': '1' }, [site], 'dist');
  const inodeIn = (folder: string) => statSync(join(root, folder, 'a.txt')).ino;
  expect(inodeIn('next')).toBe(inodeIn('part'));
});
