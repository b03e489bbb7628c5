import { expect, test } from 'vitest';
import { indexArchive } from '../../archive/index-archive.ts';
import { cityView } from './city-view.ts';
import {
  inferredDate,
  printedDate,
  sampleArchive,
  sampleArticle,
  samplePage,
  sampleParagraph,
} from '../../content/sample-archive.ts';

const bylines = [{ role: '记者' as const, name: '王一', spans: [] }];
const section = { slug: 'nongshi', name: '农事' };
const luoyi = { city: 'luoyi', paper: 'luoyi-ribao' };
const archive = sampleArchive(
  [
    samplePage('0000000a'),
    samplePage('0000000b', {
      city: 'luoyi',
      paper: { value: 'luoyi-ribao', basis: 'printed', evidence: '报头' },
    }),
  ],
  [
    sampleArticle('0000000a-aaaa', {
      bylines,
      section,
      paragraphs: [sampleParagraph('洛邑市来客到安邑市。')],
    }),
    sampleArticle('0000000a-bbbb', { order: 2, bylines, paragraphs: [sampleParagraph('安邑市春耕。')] }),
    sampleArticle('0000000b-aaaa', {
      ...luoyi,
      bylines,
      section,
      paragraphs: [sampleParagraph('洛邑市秋收。')],
    }),
  ],
);
const view = cityView(archive.getCity('anyi'), archive);

test('places are the registered ones that the articles of the city name, each a search in it', () => {
  expect(view.places).toEqual([
    { name: '安邑市', count: '2 篇', note: '', href: '/search/?q=安邑市&city=anyi' },
    { name: '洛邑市', count: '1 篇', note: '', href: '/search/?q=洛邑市&city=anyi' },
  ]);
});

test('sections and contributors count within the city', () => {
  expect(view.sections.map(({ href, count }) => [href, count])).toEqual([['/sections/nongshi/', '1 篇']]);
  expect(view.contributors.map(({ href, count }) => [href, count])).toEqual([
    ['/contributors/anyi-ribao/wang-yi/', '2 篇'],
  ]);
});

test('what is held and what is not known to be is said', () => {
  expect(view.coverage.join('')).toContain('藏有 1 个版面');
  expect(view.coverage.at(-1)).toContain('都不知道');
});

test('where a city has several papers, a name says in which it stands', () => {
  const papers = [
    { slug: 'anyi-ribao', name: '安邑日报', city: 'anyi' },
    { slug: 'luoyi-ribao', name: '洛邑日报', city: 'anyi' },
  ];
  const { contributors } = cityView(archive.getCity('anyi'), indexArchive({ ...archive, papers }));
  expect(contributors.map(({ note }) => note)).toEqual(['安邑日报 · 记者', '洛邑日报 · 记者']);
});

test('of a city without holdings no years are told', () => {
  const empty = sampleArchive([]);
  expect(cityView(empty.getCity('anyi'), empty).lead).toBe('河南省安邑市 · 0 个版面 · 0 篇文章');
});

test('the story of a month is the first headline of its newest page', () => {
  const dated = (id: string, day: string) => samplePage(id, { date: printedDate(day) });
  const pages = [
    dated('0000000c', '2021-03-01'),
    dated('0000000d', '2021-03-09'),
    dated('0000000e', '2020-02-02'),
    // Of no month that is known.
    samplePage('0000000f', { date: inferredDate('1988-06-20', '2026-06-26') }),
  ];
  const stories = sampleArchive(pages, [
    sampleArticle('0000000c-aaaa'),
    sampleArticle('0000000d-aaaa', { headline: null }),
    sampleArticle('0000000d-bbbb', { order: 2 }),
    sampleArticle('0000000e-aaaa'),
    sampleArticle('0000000f-aaaa'),
  ]);
  const { timeline } = cityView(stories.getCity('anyi'), stories);
  expect(timeline.map(({ id }) => id)).toEqual(['0000000d-bbbb', '0000000e-aaaa']);
});

test('what several articles of the city write about can be searched there', () => {
  const text = [sampleParagraph('今年，春耕备播，开始了。')];
  const city = sampleArchive(
    [samplePage('0000000a')],
    [
      sampleArticle('0000000a-aaaa', { paragraphs: text }),
      sampleArticle('0000000a-bbbb', { order: 2, paragraphs: text }),
    ],
  );
  const [topic] = cityView(city.getCity('anyi'), city).topics;
  expect(topic?.href).toBe('/search/?q=春耕备播&city=anyi');
});

test('a city without coordinates stands in the list beside the map, and says so', () =>
  expect(view.cities).toContainEqual({
    name: '洛邑',
    href: '/cities/luoyi/',
    note: '未登记位置',
    count: '1 篇',
  }));
