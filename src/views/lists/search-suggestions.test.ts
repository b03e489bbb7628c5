import { describe, expect, test } from 'vitest';
import { sampleArchive, sampleArticle, samplePage, sampleParagraph } from '../../content/sample-archive.ts';
import { suggestionsView, suggestSearches } from './search-suggestions.ts';

describe('suggestions view', () => {
  const named = sampleArticle('0000000a-aaaa', { bylines: [{ role: '记者', name: '王五', spans: [] }] });
  const nameless = { ...sampleArticle('0000000a-bbbb'), headline: null };
  const shown = suggestionsView(sampleArchive([samplePage('0000000a')], [named, nameless]));

  test('who signed is offered with the paper, and leads to the page of the name', () => {
    expect(shown.filter(({ kind }) => kind === 'contributor')).toMatchObject([{ text: '王五' }]);
  });

  test('months and years with holdings are offered', () => {
    expect(shown.filter(({ kind }) => kind === 'period')).toMatchObject([
      { text: '2021年3月', href: '/dates/2021/03/' },
      { text: '2021年', href: '/dates/2021/' },
    ]);
  });

  test('of a large archive as much is offered as the file may have', () => {
    const many = Array.from({ length: 900 }, (_, at) =>
      sampleArticle(`0000000a-${String(at).padStart(4, 'a')}`, { title: '春耕准备工作就绪'.repeat(2) }),
    );
    const { length } = new TextEncoder().encode(
      JSON.stringify(suggestionsView(sampleArchive([samplePage('0000000a')], many))),
    );
    expect(length).toBeLessThanOrEqual(50_000);
    expect(length).toBeGreaterThan(49_000);
  });

  test('an article without a headline is not offered', () => {
    expect(shown.filter(({ kind }) => kind === 'headline').map(({ href }) => href)).toEqual([
      '/articles/0000000a-aaaa/',
    ]);
  });
});

describe('suggest searches', () => {
  const articleOf = (text: string) =>
    sampleArticle('0000000a-aaaa', { title: '题', paragraphs: [sampleParagraph(text)] });

  test('phrases that only one article has are not suggested', () => {
    expect(suggestSearches([articleOf('五谷丰登，再接再厉。'), articleOf('五谷丰登。')])).toEqual([
      '五谷丰登',
    ]);
  });

  test('a phrase that is all of a title stands in its article, too', () => {
    const titled = sampleArticle('0000000a-aaab', { title: '五谷丰登' });
    expect(suggestSearches([titled, articleOf('五谷丰登。')])).toEqual(['五谷丰登']);
  });

  test('a phrase that only says when is not suggested', () => {
    const texts = ['春耕期间，五谷丰登。', '春耕期间，五谷丰登。'];
    expect(suggestSearches(texts.map(articleOf))).toEqual(['五谷丰登']);
  });

  test('a phrase cut from a longer one is not suggested beside it', () => {
    const texts = ['备耕春种，耕春种田。', '备耕春种，耕春种田。', '备耕春种。'];
    expect(suggestSearches(texts.map(articleOf))).toEqual(['备耕春种']);
  });
});
