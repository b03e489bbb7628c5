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

const LONG = ['春耕', '备播', '农机', '种子', '肥料', '小麦', '玉米', '棉花'];
test.each([
  ['short question is asked whole', ['春耕', '工作'], ['春耕', '工作']],
  ['long question is asked without what is common', [...LONG, '工作', '开展'], LONG],
  ['commonest term goes first', [...LONG, '开展', '工作'].slice(1), [...LONG.slice(1), '开展']],
])('a %s', (_, terms, asked) => {
  expect(tellingTerms(terms, ['工作', '开展'])).toEqual(asked);
});
