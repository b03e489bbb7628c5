import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pairMap } from './pair-map.ts';

/** Small ones meet often, large ones fill all bits. */
const number = fc.oneof(fc.nat(40), fc.nat(2 ** 32 - 1));

test('every pair has the number that it was entered with, and no other pair has one', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(number, number), { maxLength: 3000, size: 'max' }), (pairs) => {
      const map = pairMap();
      const expected = new Map<string, number>();
      for (const [value, [first, second]] of pairs.entries()) {
        const name = `${first} ${second}`;
        expect(map.get(first, second)).toBe(expected.get(name));
        if (!expected.has(name)) map.add(first, second, value);
        expected.set(name, expected.get(name) ?? value);
      }
      for (const [first, second] of pairs)
        expect(map.get(first, second)).toBe(expected.get(`${first} ${second}`));
    }),
    { numRuns: 20 },
  );
});
