import { expect, test } from 'vitest';
import { holdings } from './holdings.ts';
import { listPeriods } from './list-periods.ts';
import { inferredDate, sampleArchive, samplePage } from './sample-archive.ts';

const held = holdings(
  sampleArchive([samplePage('0000000a', { date: inferredDate('2020-12-31', '2021-01-01') })]),
);

test('every day of an interval counts', () => {
  expect(listPeriods(held, 'day')).toEqual(['2020-12-31', '2021-01-01']);
});

test('an interval over the turn of the year is of both years', () => {
  expect(listPeriods(held, 'year')).toEqual(['2020', '2021']);
});
