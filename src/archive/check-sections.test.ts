import { expect, test } from 'vitest';
import type { ArticleRecord } from '../records/article-record.ts';
import { checkSections } from './check-sections.ts';

function rulesFor(names: readonly string[]): readonly string[] {
  const rules: string[] = [];
  const articles = names.map((name): ArticleRecord => ({ ...ARTICLE, section: { slug: 'nongshi', name } }));
  checkSections(articles, ({ rule }) => rules.push(rule));
  return rules;
}

const ARTICLE: ArticleRecord = {
  id: '00000001-aaaa',
  pageId: '00000001',
  order: 1,
  kind: 'news',
  city: 'puyang',
  paper: 'puyang-ribao',
  date: { edtf: '1960-03-03', earliest: '1960-03-03', latest: '1960-03-03', basis: 'printed', evidence: [] },
  section: null,
  kicker: [],
  headline: null,
  title: '春耕就绪',
  deck: [],
  bylines: [],
  dateline: null,
  paragraphs: [],
  captions: [],
  jumps: [],
  truncated: false,
  confidence: 1,
  corrections: [],
};

test('two names of one pinyin are an error', () =>
  expect(rulesFor(['农事', '农时'])).toEqual(['section/shared-slug']));

test('one name set with and without spaces is one section', () =>
  expect(rulesFor(['农　事', '农事'])).toEqual([]));
