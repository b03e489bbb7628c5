import { expect, test } from 'vitest';
import { widenTerm } from './explain-relation.ts';

test('half a name grows to the whole', () => {
  expect(widenTerm('具展销', ['春季农具展销会。', '看农具展销会！'])).toBe('农具展销会');
});

test('it does not grow where the texts differ, nor over function words', () => {
  expect(widenTerm('展销会', ['新展销会', '大展销会的'])).toBe('展销会');
});
