import { expect, test } from 'vitest';
import { lastTexts } from './passage.ts';

const same = (text: string) => text;

test('the first of the last texts is cut, and a break counts as a character', () => {
  const texts = ['渡口开工', '老船工说', '桥快通了'];
  expect(lastTexts(texts, same, 20)).toEqual(texts);
  expect(lastTexts(texts, same, 12)).toEqual(['开工', '老船工说', '桥快通了']);
  expect(lastTexts(texts, same, 2)).toEqual(['通了']);
});

test('texts further up are not asked for', () => {
  const asked: string[] = [];
  lastTexts(['远', '近'], (text) => (asked.push(text), text), 1);
  expect(asked).toEqual(['近']);
});
