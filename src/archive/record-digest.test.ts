import { expect, test } from 'vitest';
import { knowDigest, recordDigest } from './record-digest.ts';

test('a list is summed by the sums of its records, which are made once', () => {
  const [one, other] = [{ id: '1' }, { id: '2' }];
  expect(recordDigest([one, other])).toBe(recordDigest([{ id: '1' }, { id: '2' }]));
  expect(recordDigest([one, other])).not.toBe(recordDigest([other, one]));
});

test('a sum that was kept with a record is not made again', () => {
  const record = { id: '1' };
  knowDigest(record, 'kept');
  expect(recordDigest(record)).toBe('kept');
});

test('of what a page is handed, all that a set or map holds counts', () => {
  const [one, other] = [{ id: '1' }, { id: '2' }];
  expect(recordDigest(new Set([one]))).not.toBe(recordDigest(new Set([other])));
  expect(recordDigest(new Map([['a', one]]))).not.toBe(recordDigest(new Map([['a', other]])));
});
