import { expect, test } from 'vitest';
import { sampleArticle, samplePage, sampleParagraph } from '../content/sample-archive.ts';
import type { Change, ChangeKind } from '../text/reading/reading-text.ts';
import { addCounts, bestExample, knowTally, tallyOf, tallyPage } from './page-tally.ts';

const CITIES = [
  {
    slug: 'anyi',
    name: '安邑',
    fullName: '安邑市',
    province: '河南省',
    districts: [{ slug: 'hedong', name: '河东区' }],
  },
  {
    slug: 'luoyi',
    name: '洛邑',
    fullName: '洛邑市',
    province: '河南省',
    // Zones of two cities may have one name.
    districts: [{ slug: 'hedong', name: '河东区' }],
  },
];
const SEAM = { at: 1, confidence: 0.9, evidence: ['word'], decided: false };
const WHOLE = sampleParagraph('春耕备播已经全面展开，'.repeat(6));
const HEADLINE = sampleParagraph('春耕');

function changedBy(...kinds: readonly ChangeKind[]): readonly Change[] {
  return kinds.map((kind) => ({ kind, start: 0, end: 0, from: '', to: '', at: 0 }));
}

function tallyArticles(...articles: Parameters<typeof tallyPage>[1]) {
  return tallyPage(samplePage('00000001'), articles, CITIES);
}

test('raw characters are counted by what they are, changes by their kinds, headlines included', () => {
  const spans = [
    { start: 0, end: 2, role: 'headline' as const },
    { start: 2, end: 9, role: 'body' as const },
    { start: 9, end: 12, role: 'body' as const },
  ];
  const article = sampleArticle('00000001-aaaa', {
    headline: { ...HEADLINE, changes: [...changedBy('quote')] },
    paragraphs: [{ ...WHOLE, changes: [...changedBy('wrap', 'wrap', 'quote')] }],
  });
  const tally = tallyPage(samplePage('00000001', { spans }), [article], CITIES);
  expect(tally.roles).toEqual({ headline: 2, body: 10 });
  expect(tally.changes).toEqual({ wrap: 2, quote: 2 });
});

test('an article counts once for each registered place that it names or is signed for', () => {
  const named = sampleArticle('00000001-aaaa', {
    paragraphs: [sampleParagraph('安邑市与河东区。'), sampleParagraph('安邑市再次。')],
  });
  const signed = sampleArticle('00000001-aaab', {
    bylines: [{ role: '供图', name: '安邑市气象局', spans: [] }],
  });
  const short = sampleArticle('00000001-aaac', { paragraphs: [sampleParagraph('安邑近日有雨。')] });
  expect(tallyArticles(named, signed, short).places).toEqual({ 安邑市: 2, 河东区: 1 });
});

test('of seams those that are doubtful and those that people decided are counted apart', () => {
  const seams = [SEAM, { ...SEAM, confidence: 0.1 }, { ...SEAM, confidence: 0.1, decided: true }];
  const gaps = [2, 4].map((at) => ({ at, note: '行末缺字' }));
  const article = sampleArticle('00000001-aaaa', { paragraphs: [{ ...WHOLE, seams, gaps }] });
  expect(tallyArticles(article).joints).toEqual({ seams: 3, doubtful: 1, decided: 1, gaps: 2 });
});

test('the example is the first paragraph with most kinds of change, of a good length, in a whole article with a headline', () => {
  const [one, two] = [[...changedBy('wrap', 'wrap')], [...changedBy('wrap', 'quote')]];
  const paragraphs = [
    { ...WHOLE, changes: one },
    sampleParagraph('太短。', { changes: two }),
    sampleParagraph('太长。'.repeat(100), { changes: two }),
    { ...WHOLE, changes: two },
    { ...WHOLE, changes: two },
  ];
  const fields = { headline: HEADLINE, paragraphs };
  const article = sampleArticle('00000001-aaac', fields);
  const untitled = sampleArticle('00000001-aaaa', { ...fields, headline: null });
  const cut = sampleArticle('00000001-aaab', { ...fields, truncated: true });
  expect(tallyArticles(untitled, cut, article).example).toEqual({ article: article.id, index: 3, kinds: 2 });
  expect(tallyArticles(untitled, cut)).not.toHaveProperty('example');
  expect(bestExample([1, 2, 2].map((kinds, index) => ({ article: 'a', index, kinds })))?.index).toBe(1);
});

test('what was counted when a page was built is not counted again', () => {
  const page = samplePage('00000001');
  const tally = { ...tallyOf(page, () => [], CITIES), changes: { wrap: 7 } };
  expect(tallyOf(page, () => [], CITIES).changes).toEqual({});
  knowTally(page, tally);
  expect(tallyOf(page, () => [], CITIES)).toBe(tally);
});

test('counts of the same thing are added up', () =>
  expect(addCounts([{ a: 1, b: 2 }, {}, { b: 3 }])).toEqual({ a: 1, b: 5 }));
