import { expect, test } from 'vitest';
import { addresses, notePath, parseQueryPart } from './routes.ts';

test.each([
  { query: '春耕', isTolerant: false },
  { query: '"春耕 备播" -小麦 & 100%', isTolerant: true },
])('$query comes back from the addresses that carry it', (asked) => {
  const article = addresses.articleWithHits('0000000a-aaaa', asked);
  expect(article.startsWith(`${addresses.article('0000000a-aaaa')}?`)).toBe(true);
  const search = addresses.searchFor(asked.query, asked.isTolerant);
  for (const address of [article, search]) {
    expect(parseQueryPart(new URL(address, 'https://a.example').search)).toEqual(asked);
  }
});

test('letters stand in an address as they are read, and nothing else does', () => {
  expect(addresses.searchFor('春耕 3月')).toBe(`${addresses.search}?q=春耕+3月`);
  expect(addresses.searchFor('“春耕”&')).toBe(`${addresses.search}?q=%E2%80%9C春耕%E2%80%9D%26`);
  expect(addresses.searchFor('\ud83d')).toBe(`${addresses.search}?q=%EF%BF%BD`);
});

test('an address without a query carries none', () => {
  expect(parseQueryPart('?city=hebi&near=0')).toEqual({ query: '', isTolerant: false });
});

test('periods stand below all dates or below a city', () => {
  expect(addresses.period('2022-05-12')).toBe('/dates/2022/05/12/');
  expect(addresses.period('2022', addresses.city('hebi'))).toBe('/cities/hebi/2022/');
});

test('some notes stand below another', () => {
  expect([notePath('help'), notePath('method')]).toEqual(['help', 'about/method']);
  expect(addresses.note('method')).toBe(addresses.method);
});
