import { expect, test } from 'vitest';
import { samplePage } from '../content/sample-archive.ts';
import { range } from '../text/range.ts';
import { recentArticles } from './arrivals.ts';

const idOf = (number: number) => String(number).padStart(8, '0');
/** Each page has one article, of the same id. */
const archiveOf = (count: number, entries: readonly (readonly number[])[]) => ({
  pages: range(1, count).map((number) => samplePage(idOf(number), { articles: [idOf(number)] })),
  changes: entries.map((numbers, at) => ({
    id: `entry-${at}`,
    date: '2022-06-01',
    pages: numbers.map(idOf),
    note: '入藏。',
  })),
});

test.each([
  [1, 1, 1],
  [32, 1, 32],
  [33, 33, 33],
  [75, 65, 75],
])('of %i pages the recent ones are %i to %i', (count, first, last) => {
  const archive = archiveOf(count, [range(1, count)]);
  expect([...recentArticles(archive)]).toEqual(range(first, last).map(idOf));
});

test('what came in last is recent, and before all what no entry names', () => {
  const newestFirst = [range(1, 10), range(11, 32)];
  expect([...recentArticles(archiveOf(33, newestFirst))]).toEqual([idOf(33)]);
  expect([...recentArticles(archiveOf(33, [...newestFirst, [33]]))]).toEqual([idOf(10)]);
});
