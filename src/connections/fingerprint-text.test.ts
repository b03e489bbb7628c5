import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fingerprintText, LEAST_SHARED } from './fingerprint-text.ts';
import { LEAST_REUSE } from '../records/connection-record.ts';

/** Few letters, so that chance repeats are frequent. */
const text = (minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...'春夏秋冬东南西北'), minLength, maxLength });

const hashesOf = (key: string) => fingerprintText(key).map(({ hash }) => hash);

test('two texts with a sure run in common share as many fingerprints as promised', () => {
  fc.assert(
    fc.property(text(LEAST_REUSE, LEAST_REUSE), text(0, 40), text(0, 40), (run, before, after) => {
      const alone = hashesOf(run);
      const inside = new Set(hashesOf(before + run + after));
      expect(alone.length).toBeGreaterThanOrEqual(LEAST_SHARED);
      expect(alone.filter((one) => inside.has(one)).length).toBeGreaterThanOrEqual(LEAST_SHARED);
    }),
  );
});

test('a text shorter than a window has none', () => {
  expect(fingerprintText('春耕开始')).toEqual([]);
});
