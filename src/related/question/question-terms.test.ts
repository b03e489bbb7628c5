import { expect, test } from 'vitest';
import { questionTerms, tellingTerms } from './question-terms.ts';

test.each([
  ['春耕备播', ['春耕', '耕备', '备播']],
  ['春耕 备播', ['春耕', '备播']],
  ['春耕　备播', ['春耕', '备播']],
  ['发放N95口罩', ['发放', 'n95', '口罩']],
  ['“春耕”，备播？', ['春耕', '备播']],
  ['题:春耕', ['春耕']],
  ['春耕 -小麦', ['春耕']],
  ['小麦 OR 玉米', ['小麦', '玉米']],
  ['春耕春耕', ['春耕', '耕春']],
  ['麦', ['麦']],
  ['……', []],
  ['', []],
])('%s asks for %j', (query, terms) => {
  expect(questionTerms(query)).toEqual({ terms, isCut: false });
});

test('a pasted page is cut, and says so', () => {
  const page = Array.from({ length: 100 }, (_, at) => String.fromCodePoint(0x4e00 + at)).join('');
  expect(questionTerms(page)).toMatchObject({ isCut: true });
});

test.each([
  [
    ['春耕', '备播', '工作'],
    ['春耕', '备播'],
  ],
  [
    ['春耕', '工作'],
    ['春耕', '工作'],
  ],
  [['工作'], ['工作']],
])('of %j where 工作 is common %j are asked', (terms, asked) => {
  expect(tellingTerms(terms, ['工作'])).toEqual(asked);
});
