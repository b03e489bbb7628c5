import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from './sha-256.ts';

test('the hash is that of the standard, for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const wellFormed = text.toWellFormed();
      expect(Buffer.from(sha256(wellFormed)).toString('hex')).toBe(
        createHash('sha256').update(wellFormed, 'utf8').digest('hex'),
      );
    }),
  );
});
