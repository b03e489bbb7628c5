import { expect, test } from 'vitest';
import { hashText } from '../text/hash-text.ts';
import { packTerm, splitTerms, unpackTerm } from './article-terms.ts';

const termsOf = (text: string) => splitTerms(text).map((term) => unpackTerm(packTerm(term), text));

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

test('each occurrence counts, and the hash is that of the term', () => {
  expect(splitTerms('春耕农具。春耕农具！')).toEqual([
    { start: 0, end: 4, hash: hashText('春耕农具') | 0, count: 2 },
  ]);
});
