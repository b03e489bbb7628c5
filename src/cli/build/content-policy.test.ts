import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withPolicy } from './content-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (head: string, style = '', body = '') => ({
  before: `<!doctype html><html><head><meta charset="utf-8">${head}${style === '' ? '' : '<style>'}`,
  style,
  after: `${style === '' ? '' : '</style>'}</head><body>${body}</body></html>`,
});

test('a policy comes before everything that it is about, and names what stands in the page', () => {
  const html = withPolicy(
    page('<script>b()</script><script src="/d.js"></script>', 'a{}', '<script type="module">c()</script>'),
  );
  expect(html).toContain(`<meta charset="utf-8"><meta http-equiv="Content-Security-Policy"`);
  expect(html).toContain(`default-src 'self' ${hash('b()')} ${hash('c()')} ${hash('a{}')}; `);
});

test('what is no ASCII counts with its bytes', () => {
  const css = '@page{content:"报"}';
  expect(withPolicy(page('', css))).toContain(hash(css));
});

test('nothing but files of the site is run, and no plugin, base or form of others', () => {
  const html = withPolicy(page('<script type="application/ld+json">{}</script>'));
  expect(html).toContain(
    `content="default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'"`,
  );
});

test('other origins are asked only where they are named', () => {
  expect(withPolicy(page(''), ['https://heyang.example'])).toContain(
    "connect-src 'self' https://heyang.example;",
  );
});

test('a page that does not say its encoding is refused', () =>
  expect(() => withPolicy({ before: '<html></html>', style: '', after: '' })).toThrow('meta charset'));
