import { expect, test } from 'vitest';
import { lookalikeForms } from './lookalike-forms.ts';
import { markToken } from './mark-token.ts';

test('every character takes all its forms', () => {
  expect(lookalikeForms('日末').toSorted()).toEqual(['日末', '日未', '曰末', '曰未'].toSorted());
});

test('what is never confused has one form', () => {
  expect(lookalikeForms('防控')).toEqual(['防控']);
  expect(lookalikeForms(markToken('”“'))).toEqual([markToken('”“')]);
});
