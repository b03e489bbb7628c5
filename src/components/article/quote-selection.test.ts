import { expect, test } from 'vitest';
import { textFragment } from './quote-selection.ts';

test('a short quote stands in the link as it is', () => {
  expect(decodeURIComponent(textFragment('备耕早，动手早。', 'p2'))).toBe('#p2:~:text=备耕早，动手早。');
});

test('a long quote is named by its ends', () => {
  const quote = '种子、农具和肥料都已经备齐，只等开春，各队的人都说今年要有好收成。';
  const [start = '', end = ''] = textFragment(quote, 'p1').split('text=')[1]?.split(',') ?? [];
  expect(quote.startsWith(decodeURIComponent(start))).toBe(true);
  expect(quote.endsWith(decodeURIComponent(end))).toBe(true);
});

test('marks that divide the parts of a fragment are encoded', () => {
  expect(textFragment('a-b,c&d', 'p1')).toBe('#p1:~:text=a%2Db%2Cc%26d');
});

test('the ends of a quote are not cut through a character', () => {
  const quote = `${'备'.repeat(9)}𠮷${'耕'.repeat(5)}𠮷${'早'.repeat(9)}`;
  expect(() => textFragment(quote, 'p1')).not.toThrow();
});
