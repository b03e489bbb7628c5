// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { addresses } from '../../../routes.ts';
import { sampleArticle } from '../../../search/sample-article.ts';
import { searchInMemory } from '../../../search/search-in-memory.ts';
import { markHits } from './mark-hits.ts';

const ID = '0000000a-aaaa';
const TEXT = '栏目的标题：春耕时节，农事正忙。';

beforeEach(() => {
  document.body.innerHTML = `<article data-article-id="${ID}">
    <h1 id="headline" data-search-text>农事正忙</h1>
    <div class="article-body">
      <p data-search-text>栏目的标题：<em>春耕</em>时节，农事正忙。</p>
      <figure><figcaption data-search-text>春耕时节</figcaption></figure>
    </div>
  </article>`;
});

function open(query: string, { isTolerant = false, hash = '' } = {}): Element {
  history.replaceState(null, '', addresses.articleWithHits(ID, { query, isTolerant }) + hash);
  const article = document.querySelector('article');
  if (article === null) throw new Error('No article');
  markHits(article);
  return article;
}

const marks = () => Array.from(document.querySelectorAll('.hit-mark'), ({ textContent }) => textContent);
const place = () => document.querySelector('.hit-bar .place')?.textContent;
const press = (name: string) => {
  [...document.querySelectorAll('.hit-bar button')]
    .find(({ textContent }) => textContent === name)
    ?.dispatchEvent(new MouseEvent('click'));
};

test('a query that the search has read literally stays literal', async () => {
  const { search } = await searchInMemory({
    articles: [sampleArticle({ id: ID, headline: '农事正忙', paragraphs: [TEXT] })],
  });
  const answer = await search('标题:春耕时节');
  expect(answer?.hits.map(({ runs }) => runs)).toEqual([1]);
  open(answer?.reading.text ?? '');
  expect(marks()).toEqual(['标题：', '春耕', '时节']);
  expect(place()).toBe('1 / 1');
});

test('the hits of headline, text and captions are marked in their order on the page', () => {
  open('农事 OR 春耕时节');
  expect(marks()).toEqual(['农事', '春耕', '时节', '农事', '春耕时节']);
  expect(place()).toBe('1 / 4');
});

test('the buttons lead round, and one hit is the current one', () => {
  open('农事');
  const current = () =>
    [...document.querySelectorAll('.hit-mark')].map((mark) => mark.getAttribute('aria-current'));
  expect(current()).toEqual(['true', null]);
  press('下一处');
  expect([place(), ...current()]).toEqual(['2 / 2', null, 'true']);
  press('下一处');
  press('上一处');
  expect([place(), ...current()]).toEqual(['2 / 2', null, 'true']);
});

test('an address with an anchor keeps its place', () => {
  open('农事', { hash: '#p1' });
  expect(place()).toBe('');
});

test('characters that OCR confuses are marked only when the address says so', () => {
  open('栏自的标题');
  expect(marks()).toEqual([]);
  open('栏自的标题', { isTolerant: true });
  expect(marks()).toEqual(['栏目的标题']);
});

test('clearing leaves page and address as they were without a search', () => {
  const before = document.querySelector('article')?.innerHTML;
  const article = open('春耕', { isTolerant: true });
  press('清除标记');
  expect(article.innerHTML).toBe(before);
  expect(document.querySelector('.hit-bar')).toBeNull();
  expect([location.pathname, location.search]).toEqual([addresses.article(ID), '']);
});

test('without hits the bar says so and has nothing to walk through', () => {
  open('夏收');
  expect(document.querySelector('.hit-bar .summary')?.textContent).toBe('本篇没有“夏收”');
  expect(document.querySelector('.hit-bar .place')).toBeNull();
});

test('an address with other parameters than those of a search leaves the article alone', () => {
  history.replaceState(null, '', `${addresses.article(ID)}?from=2022-01-01`);
  const article = document.querySelector('article');
  if (article !== null) markHits(article);
  expect(document.querySelector('.hit-bar, mark')).toBeNull();
});

test('the bar is not shown before its sheet applies', async () => {
  // A sheet is added once.
  vi.resetModules();
  const { hitBar } = await import('./hit-bar.ts');
  const bar = hitBar('春耕', 1, { step: () => undefined, clear: () => undefined }).element;
  expect(bar.hidden).toBe(true);
  document.head.querySelector('link:last-of-type')?.dispatchEvent(new Event('load'));
  await vi.waitFor(() => {
    expect(bar.hidden).toBe(false);
  });
});

test('the bar leads back to the search for the same words', () => {
  open('春耕');
  expect(document.querySelector('.hit-bar a')?.getAttribute('href')).toBe(addresses.searchFor('春耕'));
});
