import { cachedDataVersionTag, setFlagsFromString } from 'node:v8';
import { expect, test } from 'vitest';
import { releaseMemory } from './release-memory.ts';

const HELD_NUMBERS = 4_000_000;
const HELD_BYTES = HELD_NUMBERS * 8;
// Whatever other tests have set in this process.
setFlagsFromString('--no-expose-gc');
const TAG_AT_START = cachedDataVersionTag();

test('what is no longer held goes back to the system at once', () => {
  const held = Array.from({ length: HELD_NUMBERS }, (_, at) => at / 2);
  expect(held.length).toBe(HELD_NUMBERS);
  const before = process.memoryUsage().heapTotal;
  held.length = 0;
  releaseMemory();
  expect(before - process.memoryUsage().heapTotal).toBeGreaterThan(HELD_BYTES / 2);
});

test('what is compiled afterwards serves later processes, as what was before', () => {
  releaseMemory();
  expect(cachedDataVersionTag()).toBe(TAG_AT_START);
});
