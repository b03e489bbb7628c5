import { expect, test } from 'vitest';
import type { Phrase } from '../query/query-node.ts';
import { confusedForms } from './confused-forms.ts';

const phrase: Phrase = { type: 'phrase', key: '自己', fields: [], isTolerant: true };
const fields = [{ kind: 'body', text: '自已动手，自己动手，目“已”也。' }] as const;

test('every form but the typed one is told, once', () => {
  expect(confusedForms([...fields, ...fields], [phrase])).toEqual(['自已', '目已']);
});

test('where nothing may be confused there are none', () => {
  expect(confusedForms(fields, [{ ...phrase, isTolerant: false }])).toEqual([]);
});
