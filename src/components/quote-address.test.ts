import { expect, test } from 'vitest';
import { quoteAddress } from './quote-address.ts';

const textOf = (address: string) => address.slice(address.indexOf(':~:text=') + ':~:text='.length);

test('a quote is led to by its paragraph and its words', () => {
  const address = quoteAddress('https://a.example/1/', 'p2', '早动手');
  expect(address).toBe(`https://a.example/1/#p2:~:text=${encodeURIComponent('早动手')}`);
});
test('marks that mean something in a text fragment are only marks', () => {
  expect(textOf(quoteAddress('/', 'p1', '5-6,7&8'))).toBe('5%2D6%2C7%268');
});
test('of a long quote both ends are named', () => {
  const quote = `${'甲'.repeat(50)}${'乙'.repeat(50)}`;
  const ends = textOf(quoteAddress('/', 'p1', quote))
    .split(',')
    .map(decodeURIComponent);
  expect(ends).toEqual(['甲'.repeat(12), '乙'.repeat(12)]);
});
