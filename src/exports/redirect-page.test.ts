import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { redirectPage } from './redirect-page.ts';

const page = redirectPage({
  title: '另有去处',
  site: '安邑<文库>',
  lead: '已并入：',
  goal: '<春耕> & 夏收',
  path: '/articles/0000000a-aaaa/',
  url: 'https://example.org/articles/0000000a-aaaa/',
});

test('browsers are led on, search engines keep the goal', () => {
  expect(page).toContain('<meta http-equiv="refresh" content="0; url=/articles/0000000a-aaaa/">');
  expect(page).toContain('<link rel="canonical" href="https://example.org/articles/0000000a-aaaa/">');
});

test('it is HTML without mistakes, whatever the title of the goal', () => {
  const mistakes: string[] = [];
  parse(page, { onParseError: ({ code }) => mistakes.push(code), sourceCodeLocationInfo: true });
  expect(mistakes).toEqual([]);
  expect(page).toContain('&lt;春耕&gt; &amp; 夏收');
  expect(page).toContain('<title>另有去处 · 安邑&lt;文库&gt;</title>');
});
