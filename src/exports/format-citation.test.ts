import { expect, test } from 'vitest';
import type { ArticleRecord, Byline } from '../records/article-record.ts';
import { formatCitation } from './format-citation.ts';

const article: ArticleRecord = {
  id: '0000000a-aaaa',
  pageId: '0000000a',
  order: 1,
  kind: 'news',
  city: 'anyi',
  paper: 'anyi-ribao',
  date: { edtf: '2000-11-20', earliest: '2000-11-20', latest: '2000-11-20', basis: 'printed', evidence: [] },
  section: null,
  kicker: [],
  headline: null,
  title: '春耕开始',
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
const source = { paper: '安邑日报', pageNumber: '15', url: 'https://a.example/1/' };
const signed = (...names: string[]): Byline[] => names.map((name) => ({ role: '记者', name, spans: [] }));

test('a printed day and page are cited', () => {
  expect(formatCitation({ ...article, bylines: signed('丁一') }, source)).toBe(
    '丁一. 春耕开始[N/OL]. 安邑日报，2000-11-20（15）. https://a.example/1/',
  );
});

test('an inferred date is cited to the month', () => {
  const date = {
    ...article.date,
    edtf: '2000-11-20/2000-11-22',
    latest: '2000-11-22',
    basis: 'inferred' as const,
  };
  expect(formatCitation({ ...article, date }, { ...source, pageNumber: null })).toBe(
    '春耕开始[N/OL]. 安邑日报，约 2000-11. https://a.example/1/',
  );
});

test('a fourth author is 等', () => {
  expect(formatCitation({ ...article, bylines: signed('甲', '乙', '丙', '丁') }, source)).toMatch(
    /^甲，乙，丙，等\. /u,
  );
});

test('a photographer is no author of a text that somebody wrote', () => {
  const bylines: Byline[] = [...signed('甲'), { role: '摄影', name: '乙', spans: [] }];
  expect(formatCitation({ ...article, bylines }, source)).toMatch(/^甲\. /u);
});

test('a photographer is the author when nobody else is named', () => {
  const bylines: Byline[] = [{ role: '摄影', name: '乙', spans: [] }];
  expect(formatCitation({ ...article, bylines }, source)).toMatch(/^乙\. /u);
});
