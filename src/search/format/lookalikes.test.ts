import { describe, expect, test } from 'vitest';
import { fold } from './fold.ts';
import { foldLookalikes, lookalikeForms, LOOKALIKES } from './lookalikes.ts';
import { punctuationToken } from './tokens.ts';

describe('fold lookalikes', () => {
  test('characters that are confused have one form, others their own', () => {
    expect(foldLookalikes('自已动手')).toBe(foldLookalikes('目己动手'));
    expect(foldLookalikes('自己')).not.toBe(foldLookalikes('自力'));
  });

  test('offsets stay the same', () => {
    const key = LOOKALIKES.map(({ characters }) => characters).join('𠮷');
    expect(foldLookalikes(key)).toHaveLength(key.length);
  });

  test('no character stands in two groups', () => {
    const all = LOOKALIKES.flatMap(({ characters }) => [...characters]);
    expect(all.filter((one, at) => all.indexOf(one) !== at)).toEqual([]);
  });

  test('all characters of the table stand in search keys', () => {
    const all = LOOKALIKES.flatMap(({ characters }) => [...characters]);
    expect(all.filter((one) => fold(one) !== one)).toEqual([]);
  });
});

describe('lookalike forms', () => {
  test('every character takes all its forms', () => {
    expect(lookalikeForms('日末').toSorted()).toEqual(['日末', '日未', '曰末', '曰未'].toSorted());
  });

  test('what is never confused has one form', () => {
    expect(lookalikeForms('防控')).toEqual(['防控']);
    expect(lookalikeForms(punctuationToken('”“'))).toEqual([punctuationToken('”“')]);
  });
});
