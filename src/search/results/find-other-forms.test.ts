import { expect, test } from 'vitest';
import { findOtherForms } from './find-other-forms.ts';

const TEXTS = ['全市疫情防控工作会议召开', '自已动手', '春耕备播'];
const count = (query: string): Promise<number> => {
  const terms = [...query.matchAll(/"(?<term>[^"]+)"/gu)].map(({ groups }) => groups?.['term'] ?? '');
  return Promise.resolve(TEXTS.filter((text) => terms.every((term) => text.includes(term))).length);
};
const forms = async (...phrases: string[]) =>
  (await findOtherForms(phrases, count)).map(({ kind, query, articles }) => `${kind} ${query} ${articles}`);

test('the longest beginning and the longest end that occur are offered', async () => {
  expect(await forms('疫情防控工作汇报')).toEqual(['shorter "疫情防控工作" 1']);
  expect(await forms('县疫情防控工作')).toEqual(['shorter "疫情防控工作" 1']);
});

test('two halves that occur in one article are offered as two terms', async () => {
  expect(await forms('疫情会议')).toEqual(['split "疫情" "会议" 1', 'shorter "疫情" 1', 'shorter "会议" 1']);
});

test('each of several terms is tried by itself', async () => {
  expect(await forms('春耕', '疫情', '冬训')).toEqual(['term "春耕" 1', 'term "疫情" 1']);
});

test('a misread character is offered', async () => {
  expect(await forms('自己')).toEqual(['lookalike "自已" 1']);
});

test('where nothing is near, nothing is offered', async () => {
  expect(await forms('甚麽')).toEqual([]);
  expect(await forms()).toEqual([]);
});
