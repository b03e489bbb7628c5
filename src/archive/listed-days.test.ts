import { describe, expect, test } from 'vitest';
import { inferredDate, sampleArchive, samplePage } from '../content/sample-archive.ts';
import { holdings } from './holdings.ts';
import { isDateOpen, isListedIn, listDays, listPeriods } from './listed-days.ts';

describe('list days', () => {
  test('an interval is all of its days, over the end of a month', () =>
    expect(listDays({ earliest: '2020-02-28', latest: '2020-03-01' })).toEqual([
      '2020-02-28',
      '2020-02-29',
      '2020-03-01',
    ]));

  test('a date that is open by years is in no calendar', () => {
    const date = { earliest: '1949-07-20', latest: '2026-07-26' };
    expect([isDateOpen(date), listDays(date), isListedIn('1949', date)]).toEqual([true, [], false]);
  });
});

describe('list periods', () => {
  const held = holdings(
    sampleArchive([samplePage('0000000a', { date: inferredDate('2020-12-31', '2021-01-01') })]),
  );

  test('every day of an interval counts', () => {
    expect(listPeriods(held, 'month')).toEqual(['2020-12', '2021-01']);
  });

  test('an interval over the turn of the year is of both years', () => {
    expect(listPeriods(held, 'year')).toEqual(['2020', '2021']);
  });
});
