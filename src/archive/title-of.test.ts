import { expect, test } from 'vitest';
import { titleOf } from './title-of.ts';

test('a headline is the title', () => expect(titleOf('春耕就绪', ['城东公社'])).toBe('春耕就绪'));
test('without a headline, the opening clauses of the text are', () =>
  expect(titleOf(undefined, ['三月八日，城东公社的社员们下田，检查水渠、种子和农具落实情况。'])).toBe(
    '〔三月八日，城东公社的社员们下田……〕',
  ));
test('a long opening clause is cut', () =>
  expect(titleOf(undefined, ['城东公社第三生产大队全体社员连日来冒雨抢修被洪水冲毁的水渠。'])).toBe(
    '〔城东公社第三生产大队全体社员连日来冒雨抢……〕',
  ));
test('a short text is its own title', () =>
  expect(titleOf(undefined, ['', '社员下田。'])).toBe('〔社员下田。〕'));
