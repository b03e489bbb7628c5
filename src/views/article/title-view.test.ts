import { expect, test } from 'vitest';
import { sampleArticle } from '../../content/sample-archive.ts';
import { titleView } from './title-view.ts';

const untitled = { title: '〔社员下田……〕', headline: null };

test.each([
  ['a printed headline', {}, true],
  ['opening words where none is printed', { ...untitled, kind: 'news' as const }, false],
])('%s heads the text', (_, fields, isPrinted) => {
  const article = sampleArticle('0000000a-aaaa', fields);
  expect(titleView(article)).toMatchObject({ headline: article.title, isPrinted });
});

test('a caption without a headline stands under the name of its kind', () => {
  const article = sampleArticle('0000000a-aaaa', { ...untitled, kind: 'photoNews' });
  expect(titleView(article)).toMatchObject({ title: untitled.title, headline: '图片新闻', isPrinted: false });
});
