import { expect, test } from 'vitest';
import { clueTexts } from './sample-clues.ts';
import { findLunarMentions } from './find-lunar-mentions.ts';

const lunar = (text: string) =>
  findLunarMentions(clueTexts(text)).map(({ month, day, lunar: moon }) => [month, day, moon.month, moon.day]);

test.each([
  ['1月25日，大年初一早上', [1, 25, 1, 1]],
  ['1月24日，农历除夕', [1, 24, 1, 0]],
  ['元宵佳节，2月8日上午', [2, 8, 1, 15]],
  ['6月25日是端午节', [6, 25, 5, 5]],
  ['10月25日（农历九月初九）', [10, 25, 9, 9]],
  ['1月30日，正值腊月二十八', undefined],
  ['2月21日，农历正月二十一', [2, 21, 1, 21]],
  ['3月13日，农历二月二十', [3, 13, 2, 20]],
  ['3月14日，农历二月二十一', [3, 14, 2, 21]],
  ['2月24日，二月二', [2, 24, 2, 2]],
  ['12月5日，农历冬月廿一', [12, 5, 11, 21]],
] as const)('%s', (text, expected) => expect(lunar(text)).toEqual(expected ? [expected] : []));

test('a festival in another sentence is not of this day', () =>
  expect(lunar('2月8日上午，会议召开。元宵节')).toEqual([]));

test('a festival that is near may be some days ahead', () =>
  expect(findLunarMentions(clueTexts('在中秋节来临之际，9月20日'))[0]?.ahead).toBe(7));

test('a leap month is told from the month that it follows', () =>
  expect(findLunarMentions(clueTexts('5月25日，农历闰四月初三'))[0]?.lunar).toEqual({
    month: 4,
    day: 3,
    isLeap: true,
  }));
