import { expect, test } from 'vitest';
import { sampleArticle, sampleParagraph } from './sample-archive.ts';
import { suggestSearches } from './suggest-searches.ts';

const articleOf = (text: string) =>
  sampleArticle('0000000a-aaaa', { title: '题', paragraphs: [sampleParagraph(text)] });

test('phrases that only one article has are not suggested', () => {
  expect(suggestSearches([articleOf('五谷丰登，再接再厉。'), articleOf('五谷丰登。')])).toEqual(['五谷丰登']);
});

test('a phrase that only says when is not suggested', () => {
  const texts = ['春耕期间，五谷丰登。', '春耕期间，五谷丰登。'];
  expect(suggestSearches(texts.map(articleOf))).toEqual(['五谷丰登']);
});

test('a phrase cut from a longer one is not suggested beside it', () => {
  const texts = ['备耕春种，耕春种田。', '备耕春种，耕春种田。', '备耕春种。'];
  expect(suggestSearches(texts.map(articleOf))).toEqual(['备耕春种']);
});
