import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutRuns } from './page-runs.ts';

const pageIds = fc.uniqueArray(fc.stringMatching(/^[\da-f]{8}$/u), { maxLength: 200 });

test('runs hold every page once, in order', () =>
  fc.assert(
    fc.property(pageIds, (ids) => {
      expect(cutRuns(ids).flat()).toEqual(ids);
    }),
  ));

test('a page that comes in between changes its own run, which may become two', () =>
  fc.assert(
    fc.property(pageIds, fc.nat(), (ids, place) => {
      const at = place % (ids.length + 1);
      const before = new Set(cutRuns(ids).map(String));
      const after = cutRuns(ids.toSpliced(at, 0, 'ffffffff0'));
      expect(after.filter((run) => !before.has(String(run))).length).toBeLessThanOrEqual(2);
    }),
  ));
