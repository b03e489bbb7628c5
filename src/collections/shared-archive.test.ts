import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { refreshArchive, sharedArchive } from './shared-archive.ts';

const PROJECT = join(import.meta.dirname, '..', '..');
const CITIES = 'content/registry/cities.yaml';
let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'archive-'));
  cpSync(join(PROJECT, 'content'), join(root, 'content'), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

test('all who ask get the same archive, read once', () =>
  expect(sharedArchive(root)).toBe(sharedArchive(root)));

test('when content breaks, all its mistakes are told and the last good archive stays', () => {
  const good = sharedArchive(root);
  const cities = readFileSync(join(root, CITIES), 'utf8');
  writeFileSync(
    join(root, CITIES),
    cities.replace('slug: puyang\n', 'slug: Puyang\n').replace('fullName: 鹤壁市\n', '\n'),
  );
  expect(() => refreshArchive(root)).toThrow(/cities\.yaml:2:9[^]*cities\.yaml:\d+/u);
  expect(sharedArchive(root)).toBe(good);
  writeFileSync(join(root, CITIES), cities);
});

test('when content is read again, those who ask get the new archive', () => {
  const before = sharedArchive(root);
  const fresh = refreshArchive(root);
  expect(sharedArchive(root)).toBe(fresh);
  expect(fresh).not.toBe(before);
});
