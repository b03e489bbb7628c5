import { expect, test } from 'vitest';
import { readContent } from '../collections/read-content.ts';
import { listParts } from './list-parts.ts';
import { intakeFile, narrowContent, pageFile } from './read/content-files.ts';

const FILES = readContent('.', () => {});

function partsOf(files: typeof FILES): { readonly parts: unknown; readonly rules: readonly string[] } {
  const rules: string[] = [];
  const parts = Object.fromEntries(
    listParts(files, ({ rule, place }) => rules.push(`${rule} ${place.file}`)),
  );
  return { parts, rules };
}

const PARTS = {
  'anyang-2020': ['ec77b263'],
  'anyang-2022': ['da2d88bc'],
  'hebi-2020': ['5eaa9104'],
  'puyang-2022': ['39c41d5e'],
  'zhoukou-2020': ['20dea06d'],
};

test('each city and year is a part', () => expect(partsOf(FILES)).toEqual({ parts: PARTS, rules: [] }));

test('no raw text is needed to list them', () =>
  expect(partsOf(new Map([...FILES].filter(([file]) => !file.endsWith('.txt')))).parts).toEqual(PARTS));

test('a page whose record is wrong is reported and in no part', () =>
  expect(partsOf(new Map([...FILES, [intakeFile('ec77b263'), Buffer.from('source: none')]]))).toMatchObject({
    parts: { 'anyang-2022': ['da2d88bc'] },
    rules: expect.arrayContaining([`yaml/schema ${intakeFile('ec77b263')}`]),
  }));

test('narrowed content has the files of some pages, and all that are of none', () => {
  const left = [...FILES.keys()].filter((file) => !narrowContent(FILES, new Set(['ec77b263'])).has(file));
  expect(left).toContain(pageFile('39c41d5e'));
  expect(left.filter((file) => /ec77b263|registry|changes|notes|archive/u.test(file))).toEqual([]);
});
