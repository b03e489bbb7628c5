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

test('the head has all that catalogues and Zotero read', () => {
  expect(metasOf({ section: '专栏' })).toEqual({
    citation_title: '春耕开始',
    citation_author: '丁一',
    citation_publication_date: '2000/11/20',
    citation_date: '2000/11/20',
    citation_firstpage: '15',
    citation_language: 'zh-CN',
    citation_public_url: 'https://a.example/1/',
    'dcterms.type': 'newspaperArticle',
    'dcterms.issued': '2000-11-20',
    'dcterms.isPartOf': '安邑日报',
    'prism.publicationName': '安邑日报',
    'dcterms.rights': expect.stringMatching(/./u),
    'eprints.place_of_pub': '安邑',
    'article:section': '专栏',
  });
});

const newspaper = { name: '安邑日报', url: places.paperUrl };
const common = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: '春耕开始',
  url: 'https://a.example/1/',
  mainEntityOfPage: 'https://a.example/1/',
  inLanguage: 'zh-CN',
  locationCreated: { '@type': 'City', name: '安邑市' },
  publisher: { '@type': 'NewsMediaOrganization', ...newspaper },
};

test('linked data of all that can be said', () => {
  expect(pageHead(sampleReference({ section: '专栏' }), places).jsonLd).toEqual({
    ...common,
    author: [{ '@type': 'Person', name: '丁一' }],
    datePublished: '2000-11-20',
    articleSection: '专栏',
    pagination: '15',
    isPartOf: {
      '@type': 'PublicationIssue',
      datePublished: '2000-11-20',
      isPartOf: { '@type': 'Newspaper', ...newspaper },
    },
  });
});

test('linked data of the least that can be said', () => {
  const reference = sampleReference({ authors: [], page: null, date: INFERRED_DATES.years });
  expect(pageHead(reference, places).jsonLd).toEqual({
    ...common,
    isPartOf: { '@type': 'PublicationIssue', isPartOf: { '@type': 'Newspaper', ...newspaper } },
  });
});
