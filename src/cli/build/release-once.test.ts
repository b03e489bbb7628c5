import { expect, test, vi } from 'vitest';
import { releaseOnce } from './release-once.ts';

test('memory is given back once, before what is large', () => {
  const release = vi.fn();
  const before = releaseOnce(release);
  const calls = [10, 5000, 10, 5000].map((articles) => {
    before(articles);
    return release.mock.calls.length;
  });
  expect(calls).toEqual([0, 1, 1, 1]);
});
