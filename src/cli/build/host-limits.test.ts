import { expect, test } from 'vitest';
import { hostsBeyond } from './host-limits.ts';

/** A site of so many files of a size, at most `together` in a folder. */
const site = (count: number, size: number, together: number) =>
  Array.from({ length: count }, (_, at) => ({
    path: `articles/${Math.floor(at / together)}/${at % together}.html`,
    size,
  }));

test('a site is too large for a host by its files, by its folders, or by its bytes', () => {
  expect(hostsBeyond(site(20_000, 1000, 20_000))).toEqual([]);
  expect(hostsBeyond(site(20_001, 1000, 20_000))).toEqual(['Cloudflare Pages (20000 files)']);
  expect(hostsBeyond(site(54_001, 0, 54_001)).at(-1)).toBe('Netlify (54000 files in a folder)');
  expect(hostsBeyond(site(100_001, 0, 1)).at(-1)).toBe('GitLab Pages (200000 files and folders)');
  expect(hostsBeyond(site(2, 1024 ** 3, 2))).toEqual([
    'Cloudflare Pages (26214400 bytes in a file)',
    'GitHub Pages (1073741824 bytes)',
    'GitLab Pages (1073741824 bytes)',
  ]);
});
