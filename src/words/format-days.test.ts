import { expect, test } from 'vitest';
import { formatDayRange, formatLastPart, formatPeriod, formatPeriodTight } from './format-days.ts';

test.each([
  ['2022-05-12', '2022-05-12', '2022 年 5 月 12 日'],
  ['2022-05-12', '2022-05-14', '2022 年 5 月 12—14 日'],
  ['2022-04-29', '2022-05-02', '2022 年 4 月 29 日—5 月 2 日'],
  ['2021-12-31', '2022-01-01', '2021 年 12 月 31 日—2022 年 1 月 1 日'],
])('%s to %s is said %s', (earliest, latest, said) => expect(formatDayRange(earliest, latest)).toBe(said));

test.each([
  ['2022', '2022 年', '2022 年', '2022年'],
  ['2022-05', '2022 年 5 月', '5 月', '2022年5月'],
  ['2022-05-02', '2022 年 5 月 2 日', '2 日', '2022年5月2日'],
])('%s is said in full, by its last part, and tight', (period, full, last, tight) =>
  expect([formatPeriod(period), formatLastPart(period), formatPeriodTight(period)]).toEqual([
    full,
    last,
    tight,
  ]),
);
