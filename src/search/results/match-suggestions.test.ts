import { expect, test } from 'vitest';
import { matchSuggestions } from './match-suggestions.ts';

const names = ['抗击疫情', '疫情快报', 'ＡＢ版', '春耕'].map((text) => ({ text }));
const match = (typed: string) => matchSuggestions(typed, names).map(({ text }) => text);

test('what begins with the typed text comes before what only holds it', () => {
  expect(match('疫情')).toEqual(['疫情快报', '抗击疫情']);
});

test('width, case and quotation marks do not matter', () => {
  expect(match('“ab')).toEqual(['ＡＢ版']);
});

test('nothing typed, or nothing but marks that are ignored, offers nothing', () => {
  expect([match(''), match('“ ”')]).toEqual([[], []]);
});

test('no more are offered than a phone can show', () => {
  const many = Array.from({ length: 30 }, (_, at) => ({ text: `栏目${at}` }));
  expect(matchSuggestions('栏目', many)).toHaveLength(7);
});
