import { expect, test } from 'vitest';
import { LOOKALIKES } from '../lookalikes.ts';
import { varyLookalikes } from './vary-lookalikes.ts';

test('a form differs in one confused character', () => {
  expect(varyLookalikes('自己')).toEqual(expect.arrayContaining(['自已', '自巳', '目己']));
});

test('forms that differ in two come after those that differ in one', () => {
  const forms = varyLookalikes('日末');
  expect(forms).toEqual(['曰末', '日未', '曰未']);
});

test('a text without confused characters has no other form', () => {
  expect(varyLookalikes('防控')).toEqual([]);
});

test('there are never more forms than can be searched', () => {
  expect(varyLookalikes('己人干田戊己人干田戊').length).toBe(12);
});

test('no character stands in two groups', () => {
  const all = LOOKALIKES.flatMap(({ characters }) => [...characters]);
  expect(all.filter((one, at) => all.indexOf(one) !== at)).toEqual([]);
});
