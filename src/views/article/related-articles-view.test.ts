import { expect, test } from 'vitest';
import { relatedArticlesView } from './related-articles-view.ts';
import { sampleArchive, sampleArticle, samplePage, sampleParagraph } from '../../content/sample-archive.ts';

const bylines = [{ role: '记者' as const, name: '王一', spans: [] }];
const section = { slug: 'nongshi', name: '农事' };
const luoyi = { city: 'luoyi', paper: 'luoyi-ribao' };
const aboutFair = [sampleParagraph('农具展销会开幕。农具展销会在老城广场举行，老城广场人来人往。')];
const others = Array.from({ length: 60 }, (_, index) => sampleArticle(`100000${index + 10}-aaaa`));
const article = sampleArticle('0000000a-aaaa', { bylines, section, paragraphs: aboutFair });
const onSamePage = sampleArticle('0000000a-bbbb', { bylines, order: 2, paragraphs: aboutFair });
const byTheSame = sampleArticle('0000000b-aaaa', { bylines });
const inSection = sampleArticle('0000000b-bbbb', { order: 2, section });
const elsewhere = sampleArticle('0000000c-aaaa', {
  ...luoyi,
  bylines,
  paragraphs: [sampleParagraph('今年的农具展销会设在老城广场，农具展销会吸引了不少人。')],
});
const printed = { value: 'luoyi-ribao', basis: 'printed', evidence: '报头' } as const;
const pages = [...new Set(others.map(({ pageId }) => pageId))].map((id) => samplePage(id));
const archive = sampleArchive(
  [
    samplePage('0000000a'),
    samplePage('0000000b'),
    samplePage('0000000c', { city: 'luoyi', paper: printed }),
    ...pages,
  ],
  [article, onSamePage, byTheSame, inSection, elsewhere, ...others],
);

const listed = (id: string) =>
  relatedArticlesView(archive.getArticle(id), archive).groups.map(({ title, articles }) => [
    title,
    articles.map((one) => one.id),
  ]);

test('what is about the same comes first, none twice, none of the same page', () => {
  expect(listed(article.id)).toEqual([
    ['其他城市的报道', [elsewhere.id]],
    ['同署名', [byTheSame.id]],
    ['同栏目', [inSection.id]],
  ]);
});

test('the words that both share stand beside it, each a search', () => {
  const [first] = relatedArticlesView(article, archive).groups[0]?.articles ?? [];
  expect(first?.terms.map(({ text }) => text).toSorted()).toEqual(['农具展销会', '老城广场']);
  expect(first?.terms[0]?.href).toMatch(/^\/search\/\?q=\p{Script=Han}/u);
});

test('namesakes of another paper are not the same', () => {
  expect(listed(elsewhere.id).map(([title]) => title)).not.toContain('同署名');
});

test('an article that shares no rare words says that nothing can be said', () => {
  expect(relatedArticlesView(byTheSame, archive).note).toContain('暂无相关文章');
  expect(relatedArticlesView(article, archive).note).toBe('');
});

test('an article with the same words comes first, from the same page too', () => {
  const text = '今年春耕早动手早安排，全省各地备足种子、农具和肥料，抢抓晴好天气，力争按时完成播种任务。';
  const twins = ['0000000a-aaaa', '0000000a-bbbb'].map((id, index) =>
    sampleArticle(id, { order: index + 1, paragraphs: [sampleParagraph(text)] }),
  );
  const [first = article, second] = twins;
  const { groups, note } = relatedArticlesView(first, sampleArchive([samplePage('0000000a')], twins));
  expect(groups.map(({ title, articles }) => [title, articles.map(({ id }) => id)])).toEqual([
    ['相同文字', [second?.id]],
  ]);
  expect(note).toBe('');
});
