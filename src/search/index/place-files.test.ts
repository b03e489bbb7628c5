import { expect, test, vi } from 'vitest';
import { numberWithZone } from '../format/field-zones.ts';
import { readPlaces, readRow } from '../query/read-rows.ts';
import { placeFiles } from './place-files.ts';
import { rowFiles } from './row-files.ts';

const DOCUMENTS = 40;
const LIMIT = 10;
const PLACES = [3, 7, 207] as const;

const files = placeFiles(LIMIT);
const rows = ['五个', '个起'].map((token) => ({
  token,
  occurrences: Uint32Array.from(
    Array.from({ length: DOCUMENTS }, (_, document) =>
      PLACES.flatMap((place) => [numberWithZone.of(document, 0), place]),
    ).flat(),
  ),
}));
const [bucket = new Uint8Array()] = rowFiles(rows, Infinity, files.lay);
const contents = files.finish();

test.each(rows)('places of $token come back from however many files', async ({ token }) => {
  const row = readRow(bucket, token);
  const load = (file: number) => Promise.resolve(contents[file] ?? new Uint8Array());
  const places = await readPlaces(row, new Set(row.groups), load);
  expect([...places]).toEqual(row.groups.map((group) => [group, PLACES]));
});

test('files are kept to their size, and of those without a wanted group none is read', async () => {
  expect(Math.max(...contents.map(({ length }) => length))).toBeLessThanOrEqual(LIMIT);
  const load = vi.fn((file: number) => Promise.resolve(contents[file] ?? new Uint8Array()));
  const row = readRow(bucket, '五个');
  expect([...(await readPlaces(row, new Set([numberWithZone.of(20, 0)]), load))]).toEqual([
    [numberWithZone.of(20, 0), PLACES],
  ]);
  expect(load).toHaveBeenCalledTimes(1);
});

test('a token that stands nowhere has an empty row', () => {
  expect(readRow(bucket, '起来').groups).toEqual([]);
});
