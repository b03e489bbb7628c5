import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byteReader, byteWriter } from './byte-numbers.ts';

const LARGEST = 2 ** 31 - 1;
const item = fc.oneof(fc.nat(300), fc.nat(LARGEST), fc.string({ unit: 'grapheme' }));

test('numbers and texts come back in order, from a writer that was used before, too', () => {
  const writer = byteWriter();
  fc.assert(
    fc.property(fc.array(item, { maxLength: 500, size: 'max' }), (items) => {
      writer.clear();
      for (const one of items) {
        if (typeof one === 'string') writer.text(one);
        else writer.number(one);
      }
      const reader = byteReader(writer.view());
      const readText = (): string => new TextDecoder().decode(reader.take(reader.number()));
      expect(items.map((one) => (typeof one === 'string' ? readText() : reader.number()))).toEqual(items);
      expect(reader.isAtEnd()).toBe(true);
    }),
  );
});

test.each([-1, 0.5, LARGEST + 1, NaN])('%d is no number that can be written', (number) => {
  expect(() => byteWriter().number(number)).toThrow(RangeError);
});
