import { expect, test } from 'vitest';
import { MARK_SIGN } from '../mark-sign.ts';
import { findProbes } from './find-probes.ts';

test('every chunk that opens behind the bare character has a token of its own', () => {
  const chunks = [
    { from: '.', to: '一下' },
    { from: '一个', to: '一些' },
    { from: '一人', to: '万' },
    { from: '三', to: '三个' },
  ];
  expect(findProbes(chunks)).toEqual({ 一: ['一个', '一人'] });
});

test('characters beyond the basic plane come after all others', () => {
  expect(findProbes([{ from: '𠮷口', to: '𠮷野' }])).toEqual({ 𠮷: ['𠮷口'] });
});

test('a token of marks is never asked for by its first letter', () => {
  expect(findProbes([{ from: `${MARK_SIGN}201c`, to: `${MARK_SIGN}300b` }])).toEqual({});
});
