import { expect, test } from 'vitest';
import { splitTerms } from './article-terms.ts';

const termsOf = (text: string) => [...splitTerms(text).keys()];

test('a term is made of neighbouring words', () => {
  expect(termsOf('春耕农具')).toEqual(['春耕农具']);
});

test.each([
  ['punctuation', '春耕，农具'],
  ['a function word', '春耕的农具'],
  ['the end of a line', '春耕\n农具'],
  ['figures', '春耕20农具'],
])('no term goes on over %s', (_, text) => {
  expect(termsOf(text)).toEqual([]);
});

test('no term begins with what belongs to the name before it', () => {
  expect(termsOf('区春耕农具')).toEqual(['春耕农具']);
});

test('each occurrence counts', () => {
  expect(splitTerms('春耕农具。春耕农具！').get('春耕农具')).toBe(2);
});
