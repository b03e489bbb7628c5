import { expect, test } from 'vitest';
import { buildBundle, bundleKey, pageDigest } from './build-bundle.ts';

const page = (text: string, script = 'a.js') => ({
  url: '/articles/1/',
  html: `<html lang="zh-CN"><head><meta http-equiv="Content-Security-Policy" content="${script}"><script src="/${script}"></script></head><body data-pagefind-body><h1>${text}</h1></body></html>`,
});

test('a bundle keeps its name when only the scripts of the site change, and no other way', () => {
  const keyOf = (version: string, { url, html }: ReturnType<typeof page>) =>
    bundleKey(version, [{ url, digest: pageDigest(html) }]);
  const key = keyOf('1.6.0', page('春耕'));
  expect(keyOf('1.6.0', page('春耕', 'b.js'))).toBe(key);
  expect(keyOf('1.6.0', page('秋收'))).not.toBe(key);
  expect(keyOf('1.6.1', page('春耕'))).not.toBe(key);
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
