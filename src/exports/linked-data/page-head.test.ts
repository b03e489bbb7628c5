import { expect, test } from 'vitest';
import { pageHead } from './page-head.ts';
import { INFERRED_DATES, sampleReference } from '../citations/sample-reference.ts';
import type { Reference } from '../citations/reference.ts';

const places = { paperUrl: 'https://a.example/papers/anyi-ribao/', cityName: '安邑市' };

function metasOf(fields: Partial<Reference>) {
  return Object.fromEntries(
    pageHead(sampleReference(fields), places).metas.map(({ name, content }) => [name, content]),
  );
}

test('a printed day is cited as a day', () => {
  expect(metasOf({})['citation_date']).toBe('2000/11/20');
});
test('an inferred date is never cited as a day', () => {
  expect(metasOf({ date: INFERRED_DATES.month })['citation_date']).toBe('2022/05');
});
test('an inferred date over two months is cited as a year', () => {
  expect(metasOf({ date: INFERRED_DATES.months })['citation_date']).toBe('2022');
});
test('of an inferred date over two years not even the year is cited', () => {
  expect(Object.keys(metasOf({ date: INFERRED_DATES.years }))).not.toContain('citation_date');
});
test('the whole interval stands in Dublin Core', () => {
  expect(metasOf({ date: INFERRED_DATES.months })['dcterms.issued']).toBe('2022-04-29/2022-05-02');
});
test('what is not known is not said', () => {
  const names = Object.keys(metasOf({ page: null, section: null, authors: [] }));
  expect(names).not.toContain('citation_firstpage');
  expect(names).not.toContain('article:section');
  expect(names).not.toContain('citation_author');
});
test('every author has an element of their own', () => {
  const { metas } = pageHead(sampleReference({ authors: ['丁一', '丁二'] }), places);
  expect(metas.filter(({ name }) => name === 'citation_author').map(({ content }) => content)).toEqual([
    '丁一',
    '丁二',
  ]);
});
