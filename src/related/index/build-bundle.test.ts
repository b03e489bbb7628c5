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
  const html = (before: string, behind = '') =>
    `<html lang="zh-CN"><body><main>${before}<article data-pagefind-body>春耕</article>${behind}</main></body></html>`;
  const note = (text: string) => `<p data-pagefind-meta="note">${text}</p>`;
  expect(pageDigest(html(note('一')))).not.toBe(pageDigest(html(note('二'))));
  expect(pageDigest(html('', note('一')))).not.toBe(pageDigest(html('', note('二'))));
});

/** As text, since arrays of bytes are slow to compare. */
const filesOf = async (html: string) =>
  (await buildBundle([{ url: '/articles/1/', html }])).map(({ path, content }) => [
    path,
    Buffer.from(content).toString('base64'),
  ]);

const withFooter = (footer: string) =>
  `<html lang="zh-CN"><body><article><p data-pagefind-body>春耕</p>${footer}</article></body></html>`;

test('the footer of an article changes no bundle, as Pagefind reads none', async () => {
  const footer = '<footer><p id="cite">引用</p></footer>';
  expect(pageDigest(withFooter(footer))).toBe(pageDigest(withFooter('')));
  // Of two footers none is left out.
  expect(await filesOf(withFooter(`${footer}${footer}`))).toEqual(await filesOf(withFooter('')));
});

test.each([
  '<footer><p data-pagefind-meta="note">引用</p></footer>',
  '<footer><h1>引用</h1></footer>',
  '<footer><img src="/引用.png"></footer>',
  '<footer id="引用"></footer>',
  '<footer></footer>引用<footer></footer>',
  '<footer>引用',
])('%s counts', (footer) => {
  expect(pageDigest(withFooter(footer))).not.toBe(pageDigest(withFooter(footer.replace('引用', '转载'))));
});

test('the same pages make the same files, without interfaces of Pagefind', async () => {
  const { html } = page('春耕');
  const files = await filesOf(html);
  expect(await filesOf(html)).toEqual(files);
  expect(files.map(([path]) => path)).toContain('pagefind.js');
  expect(files.filter(([path]) => path?.includes('ui'))).toEqual([]);
});
