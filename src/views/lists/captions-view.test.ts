import { expect, test } from 'vitest';
import { captionFilters, captionsViews, withoutCounts } from './captions-view.ts';
import { printedDate, sampleArchive, sampleArticle, samplePage } from '../../content/sample-archive.ts';

const byWang = { role: '摄影' as const, name: '王一', spans: [] };
const caption = { text: '送种。', spans: [{ start: 0, end: 3 }], changes: [], after: -1 };
const luoyi = { city: 'luoyi', paper: 'luoyi-ribao', date: printedDate('2020-03-04') };
const captionOf = (id: string, isSigned: boolean) => ({
  ...caption,
  id,
  credit: isSigned ? byWang : null,
  credits: isSigned ? [byWang] : [],
});
const archive = sampleArchive(
  [
    samplePage('0000000a'),
    samplePage('0000000b', {
      city: 'luoyi',
      date: luoyi.date,
      paper: { value: 'luoyi-ribao', basis: 'printed', evidence: '报头' },
    }),
  ],
  [
    sampleArticle('0000000a-aaaa', {
      captions: [captionOf('0000000a-aaaa-c1', true), captionOf('0000000a-aaaa-c2', false)],
    }),
    sampleArticle('0000000b-aaaa', { ...luoyi, captions: [captionOf('0000000b-aaaa-c1', true)] }),
  ],
);
const views = captionsViews(archive);

test('all captions come first, then those of each city, year and photographer', () => {
  expect(views.map(({ path, captions }) => [path, captions.length])).toEqual([
    [undefined, 3],
    ['city/anyi', 2],
    ['city/luoyi', 1],
    ['year/2021', 2],
    ['year/2020', 1],
    ['by/anyi-ribao/wang-yi', 1],
    ['by/luoyi-ribao/wang-yi', 1],
  ]);
});

test('every choice of the filters has its page, and the number of its captions', () => {
  const offered = captionFilters(archive).flatMap(({ entries }) => entries);
  expect(offered.map(({ href, count }) => [href, count])).toEqual(
    views.slice(1).map(({ path, captions }) => [`/captions/${path ?? ''}/`, `${captions.length} 则`]),
  );
});

test('years are listed newest first, however many captions they have', () => {
  const twice = ['c1', 'c2'].map((id) => captionOf(`0000000b-aaaa-${id}`, false));
  const unequal = sampleArchive(archive.pages, [
    sampleArticle('0000000a-aaaa', { captions: [captionOf('0000000a-aaaa-c1', false)] }),
    sampleArticle('0000000b-aaaa', { ...luoyi, captions: twice }),
  ]);
  const years = captionFilters(unequal).find(({ entries }) => entries.some(({ name }) => name === '2020 年'));
  expect(years?.entries.map(({ name }) => name)).toEqual(['2021 年', '2020 年']);
});

test('filters without counts are the same when a list that they lead to grows', () => {
  const more = sampleArchive(archive.pages, [
    ...archive.articles,
    sampleArticle('0000000a-bbbb', { captions: [captionOf('0000000a-bbbb-c1', true)] }),
  ]);
  expect(captionFilters(more)).not.toEqual(captionFilters(archive));
  expect(withoutCounts(captionFilters(more))).toEqual(withoutCounts(captionFilters(archive)));
});
