import { expect, test } from 'vitest';
import { sampleArticle } from '../sample-article.ts';
import { searchInMemory } from '../search-in-memory.ts';
import { type CountArticles, findOtherForms } from './find-other-forms.ts';

const articles = [
  sampleArticle({ id: '00000000-a', headline: '战疫', paragraphs: ['全市疫情防控工作会议召开。'] }),
  sampleArticle({ id: '00000000-b', headline: '自已动手', paragraphs: ['春耕备播。'] }),
  sampleArticle({ id: '00000000-c', headline: '会议', paragraphs: ['BBC News'] }),
];
const { search } = await searchInMemory({ articles });

async function forms(query: string): Promise<string[]> {
  const count: CountArticles = async (text, isTolerant) =>
    (await search(text, undefined, { isTolerant }))?.hits.length ?? 0;
  const found = await findOtherForms(query, count);
  return found.map(({ kind, query: form, articles: hits }) => `${kind} ${form} ${hits}`);
}

test('the longest beginning and the longest end that occur are offered', async () => {
  expect(await forms('疫情防控工作汇报')).toEqual(['shorter 疫情防控工作 1']);
  expect(await forms('县疫情防控工作')).toEqual(['shorter 疫情防控工作 1']);
});

test('two halves that occur in one article are offered as two terms', async () => {
  expect(await forms('疫情会议')).toEqual(['split 疫情 会议 1', 'shorter 疫情 1', 'shorter 会议 2']);
});

test('one of three terms is left out, or else each is tried by itself', async () => {
  expect(await forms('疫情 会议 冬训')).toEqual(['fewer 疫情 会议 1']);
  expect(await forms('春耕 疫情')).toEqual(['term 春耕 1', 'term 疫情 1']);
});

test('what is excluded may be the reason', async () => {
  expect(await forms('疫情 -会议')).toEqual(['kept 疫情 1']);
});

test('a lone term behind a minus is offered without it', async () => {
  expect(await forms('-疫情')).toEqual(['kept 疫情 1']);
});

test('words between wide spaces are offered as terms, once', async () => {
  expect(await forms('疫情　会议')).toEqual(['divided 疫情 会议 1', 'shorter 疫情 1', 'shorter 会议 2']);
});

test('so are words between marks, which stay with none of them', async () => {
  expect(await forms('疫情，会议！')).toEqual(['divided 疫情 会议 1', 'shorter 疫情 1', 'shorter 会议 2']);
});

test('so may the field', async () => {
  expect(await forms('题:疫情')).toEqual(['anywhere 疫情 1']);
});

test('field and exclusion stay in every other form', async () => {
  expect(await forms('正文:疫情防疫 -春耕')).toEqual(['shorter 正文:疫情防 -春耕 1']);
});

test('each of two that stand for each other is looked into', async () => {
  expect(await forms('春耕忙 OR 冬训')).toEqual(['shorter 春耕 1']);
});

test('a misread character is offered', async () => {
  expect(await forms('自己动')).toContain('lookalike 自己动 1');
});

test('a term with a space stays in one piece', async () => {
  expect(await forms('"BBC News" 冬训')).toEqual(['term "BBC News" 1']);
});

test('where nothing is near, nothing is offered', async () => {
  expect(await forms('甚麽')).toEqual([]);
  expect(await forms('')).toEqual([]);
});
