import { expect, test } from 'vitest';
import { hostsBeyond } from './host-limits.ts';

test('a site is too large for a host by its files, or by its bytes', () => {
  expect(hostsBeyond(20_000, 1000)).toEqual([]);
  expect(hostsBeyond(20_001, 1000)).toEqual(['Cloudflare Pages']);
  expect(hostsBeyond(5, 2 * 1024 ** 3)).toEqual(['GitHub Pages', 'GitLab Pages']);
});
