import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashSieve } from './hash-sieve.ts';

const hash = fc.integer({ min: 0, max: 2 ** 32 - 1 });

test('a sieve lets all hashes through that it was made of, and hardly another', () =>
  fc.assert(
    fc.property(fc.uniqueArray(hash, { minLength: 1, maxLength: 50 }), fc.array(hash), (own, others) => {
      const mayBeOne = hashSieve(own);
      expect(own.every(mayBeOne)).toBe(true);
      expect(others.filter((one) => mayBeOne(one) && !own.some((it) => it >>> 10 === one >>> 10))).toEqual(
        [],
      );
    }),
  ));
