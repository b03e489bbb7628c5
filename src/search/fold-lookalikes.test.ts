import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { foldLookalikes } from './fold-lookalikes.ts';
import { LOOKALIKES } from './lookalikes.ts';

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
