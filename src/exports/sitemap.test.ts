import { expect, test } from 'vitest';
import { sitemap } from './sitemap.ts';

const urlOf = (path: string) => `https://archive.example/${path}`;

test('the index names the parts, and the parts all pages', () => {
  const pages = Array.from({ length: 45_001 }, (_, at) => `https://archive.example/${at}/?a&b`);
  const [index, ...parts] = sitemap(pages, urlOf);
  expect(index?.content.match(/(?<=<loc>)[^<]+/gu)).toEqual(parts.map(({ path }) => urlOf(path)));
  const named = parts.flatMap(({ content }) => content.match(/(?<=<loc>)[^<]+/gu) ?? []);
  expect(named.map((url) => url.replace('&amp;', '&'))).toEqual(pages);
});
