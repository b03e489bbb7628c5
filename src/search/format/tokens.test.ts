import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { hasPlaces, punctuationToken, punctuationTokens } from './tokens.ts';

test('a text has the runs of its marks, alone and with their neighbours, across spaces', () => {
  expect(punctuationTokens('《甲》\n“乙”').toSorted()).toEqual(
    ['《', '》', '》“', '“', '”'].map(punctuationToken).toSorted(),
  );
});

test('marks that letters or commas divide are no run', () => {
  expect(punctuationTokens('“甲”，“乙”')).not.toContain(punctuationToken('”“'));
});

test('no search key looks like the token of a mark', () => {
  const token = punctuationToken('“');
  expect(fold(token)).not.toBe(token);
});

test('only what has a second character has places', () => {
  expect(['疫', '𠮷', '疫情', '𠮷9', punctuationToken('”“')].map(hasPlaces)).toEqual([
    false,
    false,
    true,
    true,
    false,
  ]);
});
