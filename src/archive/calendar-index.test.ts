import { expect, test } from 'vitest';
import {
  inferredDate,
  printedDate,
  sampleArchive,
  sampleArticle,
  samplePage,
} from '../content/sample-archive.ts';
import { EVERYWHERE } from './calendar-index.ts';

const over = inferredDate('2020-12-30', '2021-01-02');
const archive = sampleArchive(
  [
    samplePage('0000000a', { date: printedDate('2019-12-30') }),
    samplePage('0000000b', { date: over, city: 'luoyi' }),
    samplePage('0000000c', { date: inferredDate('2019-07-20', '2026-07-26') }),
  ],
  [sampleArticle('0000000b-aaaa', { date: over, city: 'luoyi' })],
);
const idsIn = (place: string, period: string) => archive.pagesIn(place, period).map(({ id }) => id);

test('a page may be of each period that its date touches, in all places and in its city', () => {
  expect(['2020', '2021', '2020-12', '2021-01', '2021-01-01'].map((one) => idsIn(EVERYWHERE, one))).toEqual(
    Array.from({ length: 5 }, () => ['0000000b']),
  );
  expect([idsIn('luoyi', '2021-01'), idsIn('anyi', '2021-01')]).toEqual([['0000000b'], []]);
});

test('an article is listed in the year and month of its earliest day only', () => {
  const counts = ['2020', '2020-12', '2021', '2021-01'].map((one) => archive.articlesIn('luoyi', one).length);
  expect(counts).toEqual([1, 1, 0, 0]);
});

test('a date that is open by years is in no period', () => {
  expect(archive.periods(EVERYWHERE, 'year')).toEqual(['2019', '2020', '2021']);
});

test('each period has its neighbours among those of its place', () => {
  expect(archive.periodsBeside(EVERYWHERE, '2020-12')).toEqual({ previous: '2019-12', next: '2021-01' });
  expect(archive.periodsBeside('luoyi', '2020')).toEqual({ next: '2021' });
});

test('a day of the year knows its days, newest first', () => {
  expect(archive.daysOn('12-30')).toEqual(['2020-12-30', '2019-12-30']);
  expect(archive.daysOfYearBeside('12-30')).toEqual({ previous: '01-02', next: '12-31' });
});
