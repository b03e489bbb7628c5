import { expect, test } from 'vitest';
import { inferredDate, printedDate, sampleSettings } from '../../content/sample-archive.ts';
import { dataset } from './dataset.ts';
import { webSite } from './web-site.ts';

const source = {
  settings: sampleSettings({ operator: '安邑图书馆' }),
  files: [{ name: 'articles.csv', mediaType: 'text/csv', size: 6 }],
  url: 'https://a.example/data/',
  dates: [],
  cities: ['安邑市'],
  version: null,
} as const;

test('a data set lists its files with whole addresses and their size', () => {
  expect(dataset(source)).toMatchObject({
    name: '安邑文库数据',
    copyrightNotice: '权利属于各报。',
    creator: { name: '安邑图书馆', url: 'https://a.example/' },
    spatialCoverage: [{ '@type': 'City', name: '安邑市' }],
    distribution: [
      { contentUrl: 'https://a.example/data/articles.csv', contentSize: '6 B', encodingFormat: 'text/csv' },
    ],
  });
});

test('version and coverage are said only when they are known', () => {
  expect(Object.keys(dataset(source))).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/^(?:version|dateModified|temporalCoverage)$/u)]),
  );
  expect(
    dataset({
      ...source,
      version: '2022-06-01',
      dates: [printedDate('2021-03-04'), inferredDate('2020-12-30', '2021-03-06')],
    }),
  ).toMatchObject({
    version: '2022-06-01',
    dateModified: '2022-06-01',
    temporalCoverage: '2020-12-30/2021-03-06',
  });
});

test('the site names the address of its search with a placeholder', () => {
  expect(webSite(sampleSettings(), new URL('https://a.example/'))).toMatchObject({
    name: '安邑文库',
    publisher: { name: '安邑文库' },
    url: 'https://a.example/',
    potentialAction: { target: { urlTemplate: 'https://a.example/search/?q={search_term_string}' } },
  });
});
