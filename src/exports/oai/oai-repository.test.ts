import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { INFERRED_DATES, sampleReference } from '../citations/sample-reference.ts';
import { sampleArticle } from '../../content/sample-archive.ts';
import { oaiRecords, oaiRepository } from './oai-repository.ts';

const identity = {
  name: '安邑文库',
  baseUrl: 'https://gateway.example/oai/a.example/data/oai.xml',
  adminEmail: 'e@a.example',
};
const parser = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  isArray: (name) => name === 'oai:record',
});
const cited = [
  {
    article: sampleArticle('0000000a-aaaa'),
    reference: sampleReference({ title: '甲 < 乙', authors: ['丁一', '丁二'] }),
  },
  {
    article: sampleArticle('0000000b-aaaa'),
    reference: sampleReference({ authors: [], date: INFERRED_DATES.month }),
  },
];
const archive = {
  articles: cited.map(({ article }) => article),
  changesOf: (page: string) => [
    { id: '1', date: page === '0000000a' ? '2022-06-01' : '2022-05-20', note: '', pages: [page] },
  ],
};
const { Repository: repository } = parser.parse(oaiRepository(oaiRecords(cited, archive), archive, identity));
const [first, second] = repository.ListRecords['oai:record'];
const core = (record: typeof first) => record['oai:metadata']['oai_dc:dc'];

test('the repository says where it is, who answers for it and from when its records are', () =>
  expect(repository.Identify).toMatchObject({
    'oai:repositoryName': identity.name,
    'oai:baseURL': identity.baseUrl,
    'oai:adminEmail': 'e@a.example',
    'oai:earliestDatestamp': '2022-05-20',
    'oai:granularity': 'YYYY-MM-DD',
  }));
test('the one format is Dublin Core, and the records are of it', () => {
  expect(repository.ListMetadataFormats['oai:metadataFormat']['oai:metadataPrefix']).toBe('oai_dc');
  expect(repository.ListRecords['@_metadataPrefix']).toBe('oai_dc');
});
test('a record has its permanent address and the day on which it was made here', () =>
  expect(first['oai:header']).toEqual({
    'oai:identifier': 'https://a.example/1/',
    'oai:datestamp': '2022-06-01',
  }));
test('a record names every author, and nobody where nobody signed', () => {
  expect(core(first)['dc:creator']).toEqual(['丁一', '丁二']);
  expect(core(second)['dc:creator']).toBeUndefined();
});
test('a day that is not known is an interval', () =>
  expect(core(second)['dc:date']).toBe('2022-05-12/2022-05-14'));
test('marks of XML in a text stay text', () => expect(core(first)['dc:title']).toBe('甲 < 乙'));
test('no records are a repository too', () =>
  expect(oaiRepository('', { ...archive, articles: [] }, identity)).toContain(
    '<oai:earliestDatestamp>1970-01-01<',
  ));
