import { expect, test } from 'vitest';
import { countPeriods, isFittingUnit, PERIOD_UNITS, type PeriodUnit } from './count-periods.ts';

const on = (earliest: string, latest = earliest) => ({ earliest, latest });
const counts = (unit: PeriodUnit, ...articles: ReturnType<typeof on>[]) =>
  countPeriods(articles, unit).map(({ period, count }) => `${period}: ${count}`);

test('months between the first and the last are counted, empty ones too', () => {
  expect(counts('month', on('2021-12-31'), on('2022-02-01'), on('2022-02-28'))).toEqual([
    '2021-12: 1',
    '2022-01: 0',
    '2022-02: 2',
  ]);
});

test('an interval counts in every month that it touches', () => {
  expect(counts('month', on('2022-04-29', '2022-05-02'), on('2022-05-03'))).toEqual([
    '2022-04: 1',
    '2022-05: 2',
  ]);
});

test('a week begins on Monday', () => {
  expect(counts('week', on('2020-03-01'), on('2020-03-02'), on('2020-03-08'), on('2020-03-16'))).toEqual([
    '2020-02-24: 1',
    '2020-03-02: 2',
    '2020-03-09: 0',
    '2020-03-16: 1',
  ]);
});

test('years are counted', () => {
  expect(counts('year', on('2020-05-01'), on('2022-05-01'))).toEqual(['2020: 1', '2021: 0', '2022: 1']);
});

test.each([
  ['two days of a week', [on('2020-03-02'), on('2020-03-03')], []],
  ['two weeks of a month', [on('2020-03-02'), on('2020-03-10')], ['week']],
  ['two months', [on('2020-03-02'), on('2020-04-10')], ['week', 'month']],
  ['two years', [on('2020-03-02'), on('2022-05-10')], ['month', 'year']],
  ['ten years', [on('2010-03-02'), on('2020-05-10')], ['year']],
  ['a hundred years', [on('1920-03-02'), on('2020-05-10')], ['year']],
])('%s fit %s', (_, articles, units) => {
  expect(PERIOD_UNITS.filter((unit) => isFittingUnit(articles, unit))).toEqual(units);
});

test('a period reaches from its first day to its last', () => {
  const days = (unit: PeriodUnit) => countPeriods([on('2020-02-10')], unit).map((one) => one.days);
  expect(days('month')).toEqual([{ from: '2020-02-01', to: '2020-02-29' }]);
  expect(days('week')).toEqual([{ from: '2020-02-10', to: '2020-02-16' }]);
});

test('nothing has no periods', () => {
  expect(countPeriods([], 'month')).toEqual([]);
});
