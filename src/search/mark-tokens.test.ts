import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { markToken } from './mark-token.ts';
import { markTokens } from './mark-tokens.ts';

test('a text has the runs of its marks, alone and with their neighbours, across spaces', () => {
  expect(markTokens('《甲》\n“乙”').toSorted()).toEqual(
    ['《', '》', '》“', '“', '”'].map(markToken).toSorted(),
  );
});

test('marks that letters or commas divide are no run', () => {
  expect(markTokens('“甲”，“乙”')).not.toContain(markToken('”“'));
});

test('no search key looks like the token of a mark', () => {
  const token = markToken('“');
  expect(fold(token)).not.toBe(token);
});
