import { expect, test } from 'vitest';
import { articleView } from './article-view.ts';
import { sampleArchive, sampleArticle, samplePage } from '../../content/sample-archive.ts';
import { words } from '../../words/words.ts';

test('doubts are told apart from what is said where the text ends', () => {
  const doubtful = { whole: 0.3, begin: 0.9, headline: 0.9, bylines: 0.9 };
  const article = sampleArticle('0000000a-aaaa', { confidence: doubtful, truncated: true });
  const view = articleView(article, sampleArchive([samplePage('0000000a')], [article]));
  expect([view.doubts, view.ending]).toEqual([[words.article.unsure('30%')], [words.article.truncated]]);
});
