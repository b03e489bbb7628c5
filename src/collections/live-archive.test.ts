import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ArchiveIndex } from '../archive/index-archive.ts';
import { errorText } from '../text/error-text.ts';
import { liveArchive } from './live-archive.ts';
import { sharedArchive } from './shared-archive.ts';

const PROJECT = join(import.meta.dirname, '..', '..');
const CITIES = 'content/registry/cities.yaml';
const [, FIRST = '', LAST = ''] =
  /pages: \[\s*'(?<first>\w+)'.*'(?<last>\w+)',?\s*\]/su.exec(
    readFileSync(join(PROJECT, 'content/changes.yaml'), 'utf8'),
  ) ?? [];
let root: string;
let read: { archive: ArchiveIndex; unread: number }[];
let faults: string[];

const watch = {
  onRead: (archive: ArchiveIndex, unread: number) => void read.push({ archive, unread }),
  onFault: (error: unknown) => void faults.push(errorText(error)),
};

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'archive-'));
  cpSync(join(PROJECT, 'content'), join(root, 'content'), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

beforeEach(() => {
  [read, faults] = [[], []];
  rmSync(join(root, '.cache'), { recursive: true, force: true });
});

test('of many pages those that came in last are read first, then all', async () => {
  await liveArchive(root, watch, 2)();
  const all = sharedArchive(PROJECT).pages.map(({ id }) => id);
  expect(read.map(({ archive, unread }) => [archive.pages.length, unread])).toEqual([
    [2, all.length - 2],
    [all.length, 0],
  ]);
  expect(read[0]?.archive.pages.map(({ id }) => id)).toContain(LAST);
  expect(read[0]?.archive.pages.map(({ id }) => id)).not.toContain(FIRST);
  expect(read[1]?.archive.pages.map(({ id }) => id).toSorted()).toEqual(all.toSorted());
  expect(faults).toEqual([]);
});

test('what is remembered is read at once', async () => {
  await liveArchive(root, watch, 1)();
  read = [];
  await liveArchive(root, watch, 1)();
  expect(read.map(({ unread }) => unread)).toEqual([0]);
});

test('what was read whole stays until all is read again', async () => {
  const refresh = liveArchive(root, watch, 1);
  await refresh();
  read = [];
  const cities = readFileSync(join(root, CITIES), 'utf8');
  writeFileSync(join(root, CITIES), `${cities}# read again\n`);
  await refresh();
  writeFileSync(join(root, CITIES), cities);
  expect(read.map(({ unread }) => unread)).toEqual([0]);
});

test('a later call ends the work of an earlier one', async () => {
  const refresh = liveArchive(root, watch, 1);
  await Promise.all([refresh(), refresh()]);
  expect(read.filter(({ unread }) => unread === 0)).toHaveLength(1);
});

test('when content breaks, all its mistakes are told at once, and nothing is read', async () => {
  const refresh = liveArchive(root, watch);
  const cities = readFileSync(join(root, CITIES), 'utf8');
  writeFileSync(
    join(root, CITIES),
    cities.replace('slug: puyang\n', 'slug: Puyang\n').replace('fullName: 鹤壁市\n', '\n'),
  );
  await refresh();
  expect(faults).toEqual([expect.stringMatching(/cities\.yaml:2:9[^]*cities\.yaml:\d+/u)]);
  expect(read).toEqual([]);
  writeFileSync(join(root, CITIES), cities);
  await refresh();
  expect([read.length, faults.length]).toEqual([1, 1]);
});
