import { expect, test } from 'vitest';
import { sampleArchive, sampleArticle, sampleParagraph, samplePage } from '../../content/sample-archive.ts';
import { exportArticle, type ExportedArticle } from '../exported-article.ts';
import { ARTICLE_FORMATS } from './article-formats.ts';
import { exportedOf, pageArticlesAddress, type PageArticles } from './page-articles.ts';

const page = samplePage('0000000a', { number: '第03版', label: '副刊' });
const articles = [
  sampleArticle('0000000a-aaaa', {
    bylines: [{ role: '记者', name: '丁一', spans: [] }],
    section: { slug: 'lan', name: '栏' },
    paragraphs: [sampleParagraph('春耕开始，缺了。', { gaps: [{ at: 5, note: '缺' }] })],
  }),
  sampleArticle('0000000a-bbbb', { headline: null, title: '〔无题〕' }),
];
const archive = sampleArchive([page], articles);
const exported = articles.map((article) =>
  exportArticle(article, archive, (id) => `https://a.example/articles/${id}/`),
);

test('a browser writes each form of an article from the file of its page as the build does', () => {
  const { paper, label, number } = page;
  const published: PageArticles = JSON.parse(
    JSON.stringify({
      page: { paper, label, number },
      articles: exported.map(({ article, reference }) => ({ article, reference })),
    }),
  );
  const formsOf = (all: readonly ExportedArticle[]) =>
    all.map((one) => Object.values(ARTICLE_FORMATS).map((format) => format(one)));
  expect(formsOf(exportedOf(published))).toEqual(formsOf(exported));
});

test('the file of a page is found by the id of any of its articles', () =>
  expect(pageArticlesAddress('0000000a-bbbb')).toBe('/search/pages/0000000a.json'));
