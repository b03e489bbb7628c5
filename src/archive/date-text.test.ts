import { expect, test } from 'vitest';
import { inferredDate } from '../content/sample-archive.ts';
import { dateText } from './date-text.ts';

test.each([
  ['2022-05-12', '2022-05-14', '约 2022 年 5 月 12—14 日'],
  ['1998-05-04', '2026-05-10', '年份未定（1998 年 5 月 4 日—2026 年 5 月 10 日之间）'],
  ['2021-01-01', '2021-12-31', '月日未定（2021 年 1 月 1 日—12 月 31 日之间）'],
])('%s to %s', (earliest, latest, text) => expect(dateText(inferredDate(earliest, latest))).toBe(text));
