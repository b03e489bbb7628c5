import { expect, test } from 'vitest';
import { foldRadicals } from './radicals.ts';

test('radicals become the characters that they look like', () =>
  expect(foldRadicals('⼈⺠日报，⻓桥')).toBe('人民日报，长桥'));

test('every character stays at its offset', () =>
  expect(foldRadicals('𠮷⼈a⺀').length).toBe('𠮷⼈a⺀'.length));
