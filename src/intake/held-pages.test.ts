import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createHeldPages } from './held-pages.ts';

const FOLDER = join(import.meta.dirname, '../../content/pages');
const texts = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(FOLDER, name), 'utf8'));
const held = createHeldPages();
texts.forEach((text, index) => {
  held.add(String(index), text);
});

test('other pages of the same papers are not the same page', () => {
  texts.forEach((text, index) => {
    const others = createHeldPages();
    texts.forEach((other, at) => {
      if (at !== index) others.add(String(at), other);
    });
    expect(others.find(text)).toBeUndefined();
  });
});

test('another reading of a held page is found: other marks, wraps, and some characters misread', () => {
  fc.assert(
    fc.property(fc.nat(texts.length - 1), fc.integer({ min: 40, max: 400 }), (index, every) => {
      const text = [...(texts[index] ?? '')].map((one, at) => (at % every === 0 ? '口' : one)).join('');
      const other = text.replaceAll(/[，,。]/gu, '\n');
      expect(held.find(other)?.id).toBe(String(index));
    }),
    { numRuns: 20 },
  );
});

test('half of a page is found', () => expect(held.find((texts[0] ?? '').slice(0, 2000))?.id).toBe('0'));

test('a table of prices of another day is not the same page', () => {
  const table = (seed: number) =>
    Array.from(
      '麦粟稻黍豆麻菜果肉蛋鱼糖盐油茶棉',
      (goods, at) => `${goods}价 ${seed + at}.${(seed * at) % 90} 元`,
    ).join('\n');
  const days = createHeldPages();
  days.add('0000000a', `今日粮油价格\n${table(11)}`);
  expect(days.find(`今日粮油价格\n${table(23)}`)).toBeUndefined();
});
