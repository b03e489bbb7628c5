import { expect, test } from 'vitest';
import { clueTexts } from './sample-clues.ts';
import { findDayMentions } from './find-day-mentions.ts';

const read = (...texts: readonly string[]) => findDayMentions(clueTexts(...texts));
const brief = (text: string) => read(text).map(({ month, day, tense }) => [month, day, tense]);

test('month and day are a day that has passed', () =>
  expect(brief('5月11日上午，市里召开会议。')).toEqual([[5, 11, 'past']]));

test.each(['预计3月15日开始试生产', '比赛将于3月15日进行', '定于3月15日开幕', '3月15日前全部完成'])(
  '%s is still to come',
  (text) => expect(brief(text)).toEqual([[3, 15, 'future']]),
);

test.each(['5月12日是护士节', '7月1日起施行'])('%s only names a day', (text) =>
  expect(brief(text).map(([, , tense]) => tense)).toEqual(['named']),
);

test('yesterday that is explained tells the day of publication', () =>
  expect(brief('昨日（11月3日），记者获悉')).toEqual([[11, 3, 'yesterday']]));

test('a day without month takes the month before it', () =>
  expect(brief('11月15日开工。记者20日在工地看到')).toEqual([
    [11, 15, 'past'],
    [11, 20, 'past'],
  ]));

test.each(['须在3日内整改', '住在3号楼', '不得少于15日。', '日前，全市', '3.5日'])('%s is no day', (text) =>
  expect(brief(`11月2日开工。${text}`)).toHaveLength(1),
);

test('a day of last year is no clue', () => expect(brief('去年7月23日发生的事')).toEqual([]));

test('the year is that of the sentence', () =>
  expect(read('2019年11月19日逝世。', '1983年春，3月5日他第一次进厂').map(({ year }) => year)).toEqual([
    2019, 1983,
  ]));

test('the weekday beside a day belongs to it', () =>
  expect(read('5月11日（星期三）上午').map(({ weekday }) => weekday)).toEqual(['三']));

test('the day is found where it stands in the raw text', () =>
  expect(read('会议于5月11日召开').map(({ at }) => at)).toEqual([3]));

test.each([
  ['五月三日上午', [[5, 3]]],
  ['十二月卅一日，', [[12, 31]]],
  ['十月二十一日，', [[10, 21]]],
  ['５月1O日，', [[5, 10]]],
  ['农历五月三日，', []],
])('%s', (text, days) => expect(read(text).map(({ month, day }) => [month, day])).toEqual(days));

test('a day that is earlier than one of the named year is not of that year', () =>
  expect(read('2001年7月1日开工，5月3日通车').map(({ year }) => year)).toEqual([2001, undefined]));

test.each(['2月30日', '2021年2月29日', '13月1日', '5月32日'])('%s is in no calendar', (text) =>
  expect(read(text).map(({ exists }) => exists)).toEqual([false]),
);
