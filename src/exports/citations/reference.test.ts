import { describe, expect, test } from 'vitest';
import {
  inferredDate,
  printedDate,
  sampleArchive,
  sampleArticle,
  samplePage,
} from '../../content/sample-archive.ts';
import type { ArticleRecord, Byline } from '../../records/article-record.ts';
import type { PageRecord } from '../../records/page-record.ts';
import { makeReference } from './reference.ts';

function referenceOf(article: Partial<ArticleRecord> = {}, page: Partial<PageRecord> = {}) {
  const one = sampleArticle('0000000a-aaaa', article);
  const archive = sampleArchive([samplePage('0000000a', page)], [one]);
  return makeReference(one, archive, (id) => `https://a.example/${id}/`);
}
const signed = (role: Byline['role'], name: string): Byline => ({ role, name, spans: [] });

test('a printed day is cited', () => {
  expect(referenceOf({ date: printedDate('2021-03-04') }).date).toMatchObject({
    from: '2021-03-04',
    isInferred: false,
  });
});
test('an inferred day is cited as its month', () => {
  expect(referenceOf({ date: inferredDate('2021-03-04', '2021-03-04') }).date).toMatchObject({
    from: '2021-03',
    to: '2021-03',
    isInferred: true,
  });
});
test('a printed interval is no known day', () => {
  const date = { ...inferredDate('2021-03-04', '2021-04-06'), basis: 'printed' } as const;
  expect(referenceOf({ date })).toMatchObject({
    date: { from: '2021-03', to: '2021-04', isInferred: true },
    note: null,
  });
});
test('the section of an article is cited by its name', () => {
  expect(referenceOf({ section: { name: '专栏', slug: 'zhuan-lan' } }).section).toBe('专栏');
  expect(referenceOf().section).toBeNull();
});
test('what is inferred is said in the note', () => {
  const paper = { value: 'anyi-ribao', basis: 'inferred', evidence: '无报名' } as const;
  expect(referenceOf({ date: inferredDate('2021-03-04', '2021-03-06') }, { paper }).note).toBe(
    '报名为据内文推定。出版日期为据内文推定：2021 年 3 月 4—6 日。',
  );
});
test('when all is printed there is no note', () => {
  expect(referenceOf().note).toBeNull();
});
test('the clauses of a headline are parted by a space', () => {
  expect(referenceOf({ title: '春耕　开始' }).title).toBe('春耕 开始');
});

describe('authors', () => {
  test.each([
    ['reporter and correspondent', [signed('记者', '甲'), signed('通讯员', '乙')], ['甲', '乙']],
    ['a photographer of a text that somebody wrote', [signed('记者', '甲'), signed('摄影', '乙')], ['甲']],
    ['a photographer alone', [signed('摄影', '乙')], ['乙']],
    ['an editor', [signed('编辑', '丙')], []],
    ['one name with two roles', [signed('记者', '甲'), signed('整理', '甲')], ['甲']],
    ['nobody', [], []],
  ])('%s', (_, bylines, authors) => {
    expect(referenceOf({ bylines }).authors).toEqual(authors);
  });
});

describe('pages', () => {
  test.each([
    ['03版', '3'],
    ['A02', 'A2'],
    ['a02版', 'A2'],
    ['B叠03版', 'B3'],
    ['04-05版', '4–5'],
    ['15', '15'],
    ['003版', '3'],
    ['第一版', '一'],
    [null, null],
  ])('%s is %s', (number, page) => {
    expect(referenceOf({}, { number }).page).toBe(page);
  });
});
