import { expect, test } from 'vitest';
import { buildBundle, bundleKey, pageDigest } from './build-bundle.ts';

const page = (text: string, around = '夏种') => ({
  url: '/articles/1/',
  html: `<html lang="zh-CN"><head><script src="/${around}.js"></script></head><body><main><article><h1 data-pagefind-body>${text}</h1></article><aside>${around}</aside></main></body></html>`,
});

test('a bundle keeps its name when only what surrounds its articles changes, and no other way', () => {
  const keyOf = (version: string, { url, html }: ReturnType<typeof page>) =>
    bundleKey(version, [{ url, digest: pageDigest(html) }]);
  const key = keyOf('1.6.0', page('春耕'));
  expect(keyOf('1.6.0', page('春耕', '冬藏'))).toBe(key);
  expect(keyOf('1.6.0', page('秋收'))).not.toBe(key);
  expect(keyOf('1.6.1', page('春耕'))).not.toBe(key);
  const { url, html } = page('春耕');
  const dated = html.replace('<script', '<meta data-pagefind-meta="date[content]" content="2020"><script');
  expect(keyOf('1.6.0', { url, html: dated })).not.toBe(key);
});

test('a page counts as a whole when it is marked outside its article', () => {
  const html = (note: string) =>
    `<html lang="zh-CN"><body><main><p data-pagefind-meta="note">${note}</p><article data-pagefind-body>春耕</article></main></body></html>`;
  expect(pageDigest(html('一'))).not.toBe(pageDigest(html('二')));
});

test('the same pages make the same files, without interfaces of Pagefind', async () => {
  const files = await buildBundle([page('春耕')]);
  const again = await buildBundle([page('春耕')]);
  expect(again.map(({ path, content }) => [path, Buffer.from(content).toString('base64')])).toEqual(
    files.map(({ path, content }) => [path, Buffer.from(content).toString('base64')]),
  );
  expect(files.map(({ path }) => path)).toContain('pagefind.js');
  expect(files.filter(({ path }) => path.includes('ui'))).toEqual([]);
});
