// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';

const periods = [
  { kind: 'period', text: '2020年3月', detail: '', href: '/dates/2020/03/' },
  { kind: 'period', text: '2020年', detail: '', href: '/dates/2020/' },
];

beforeEach(() => {
  // Suggestions are loaded once.
  vi.resetModules();
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(periods)));
});

test.each([
  ['2020年3月', '/dates/2020/03/'],
  ['２０２０ 年 03 月 春耕', '/dates/2020/03/'],
  ['2020年', '/dates/2020/'],
  ['2020年4月', undefined],
  ['春耕2020年', undefined],
])('a search for %s leads to %s', async (query, href) => {
  const { offerPeriod } = await import('./offer-period.ts');
  const status = document.createElement('div');
  await offerPeriod(status, query, new AbortController().signal);
  expect(status.querySelector('a')?.getAttribute('href')).toBe(href);
});
