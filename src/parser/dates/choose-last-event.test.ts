import { expect, test } from 'vitest';
import { chooseLastEvent } from './choose-last-event.ts';
import { clueTexts } from './sample-clues.ts';
import { findDayMentions } from './find-day-mentions.ts';

const last = (text: string) => {
  const found = chooseLastEvent(findDayMentions(clueTexts(text)));
  return found && [found.month, found.day];
};

test('the latest day is the last', () =>
  expect(last('5月4日开会，5月11日施工，5月7日检查')).toEqual([5, 11]));

test('in January the days of December have passed', () =>
  expect(last('12月28日开会，1月6日施工，1月3日检查')).toEqual([1, 6]));

test('one day far from all others is not the last', () =>
  expect(last('3月1日开会，3月2日施工，3月3日检查，11月9日动工')).toEqual([3, 3]));

test('without days there is none', () => expect(last('日前，市里开会')).toBeUndefined());
