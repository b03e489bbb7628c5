import { expect, test } from 'vitest';
import { relatedArticlesView } from './related-articles-view.ts';
import { sampleArchive, sampleArticle, samplePage } from './sample-archive.ts';

const bylines = [{ role: '记者' as const, name: '王一', spans: [] }];
const article = sampleArticle('0000000a-aaaa', { bylines });
const onSamePage = sampleArticle('0000000a-bbbb', { bylines, order: 2 });
const byTheSame = sampleArticle('0000000b-aaaa', { bylines });
const ofTheCity = sampleArticle('0000000b-bbbb', { order: 2 });
const elsewhere = sampleArticle('0000000c-aaaa', { city: 'luoyi', paper: 'luoyi-ribao' });
const archive = sampleArchive(
  [
    samplePage('0000000a'),
    samplePage('0000000b'),
    samplePage('0000000c', {
      city: 'luoyi',
      paper: { value: 'luoyi-ribao', basis: 'printed', evidence: '报头' },
    }),
  ],
  [article, onSamePage, byTheSame, ofTheCity, elsewhere],
);

test('the closest relation comes first, none twice, none of the same page', () => {
  const groups = relatedArticlesView(article, archive).map(({ title, articles }) => [
    title,
    articles.map(({ id }) => id),
  ]);
  expect(groups).toEqual([
    ['同署名', [byTheSame.id]],
    ['同城市', [ofTheCity.id]],
    ['他城同期', [elsewhere.id]],
  ]);
});
