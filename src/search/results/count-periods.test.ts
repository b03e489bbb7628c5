import { expect, test } from 'vitest';
import { countPeriods } from './count-periods.ts';

const on = (earliest: string, latest = earliest) => ({ earliest, latest });
const counts = (...articles: ReturnType<typeof on>[]) =>
  countPeriods(articles).map(({ period, count }) => `${period}: ${count}`);

test('months between the first and the last are counted, empty ones too', () => {
  expect(counts(on('2021-12-31'), on('2022-02-01'), on('2022-02-28'))).toEqual([
    '2021-12: 1',
    '2022-01: 0',
    '2022-02: 2',
  ]);
});

test('an interval counts in every month that it touches', () => {
  expect(counts(on('2022-04-29', '2022-05-02'), on('2022-05-03'))).toEqual(['2022-04: 1', '2022-05: 2']);
});

test('a long time is counted by years', () => {
  expect(counts(on('2018-05-01'), on('2022-05-01'))).toEqual([
    '2018: 1',
    '2019: 0',
    '2020: 0',
    '2021: 0',
    '2022: 1',
  ]);
});

test('a period reaches from its first day to its last', () => {
  expect(countPeriods([on('2020-02-10')]).map(({ days }) => days)).toEqual([
    { from: '2020-02-01', to: '2020-02-29' },
  ]);
});

test('nothing has no periods', () => {
  expect(countPeriods([])).toEqual([]);
});
