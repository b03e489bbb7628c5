import { parse } from 'csv-parse/sync';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { XMLParser } from 'fast-xml-parser';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import {
  inferredDate,
  sampleArchive,
  sampleArticle,
  samplePage,
  sampleParagraph,
} from '../../content/sample-archive.ts';
import { hash } from 'node:crypto';
import { makePieces } from '../../archive/archive-of-site.ts';
import { type DataFile, joinPieces } from './data-package.ts';
import { DATA_FILES, dataFiles } from './data-files.ts';

const caption = {
  ...sampleParagraph('社员“下田”，\n锄草。'),
  id: '00000000-aaaa-c1',
  credit: null,
  credits: [],
  after: -1,
};
const { text, spans, changes } = caption;
// The first page ends a run, so that every file is joined from two.
const archive = sampleArchive(
  [samplePage('00000000'), samplePage('0000000b')],
  [
    sampleArticle('00000000-aaaa', {
      title: '他说"好",又说"好"',
      bylines: [{ role: '记者', name: '丁一', spans: [] }],
      captions: [{ text, spans, changes, id: caption.id, credit: null, credits: [], after: -1 }],
    }),
    sampleArticle('0000000b-aaaa', {
      date: inferredDate('2022-05-12', '2022-05-14'),
      paragraphs: [sampleParagraph('早动手。'), sampleParagraph('早安排。')],
    }),
  ],
);
const ids = archive.articles.map(({ id }) => id);
const urlOf = (id: string) => `https://a.example/articles/${id}/`;
const files = await dataFiles(archive, makePieces(archive), {
  urlOf,
  folder: 'https://a.example/data/',
  oai: { name: '安邑文库', baseUrl: 'https://a.example/data/oai.xml', adminEmail: 'e@a.example' },
});

function bytesOf(name: string): Uint8Array {
  const file = files.find((one) => one.name === name);
  if (file === undefined) throw new Error(`No file ${name}`);
  return joinPieces(file);
}

function contentOf(name: DataFile['name']): string {
  return Buffer.from(bytesOf(name)).toString('utf8');
}

function sha256(content: Uint8Array): string {
  return hash('sha256', content, 'hex');
}

function rowsOf(name: DataFile['name']): readonly Readonly<Record<string, string>>[] {
  return parse(contentOf(name), { columns: true });
}

describe('tables', () => {
  test('begin with the name of their first column', () => {
    expect(contentOf('articles.csv')).toMatch(/^id,/u);
  });
  test('name each article once', () => {
    expect(rowsOf('articles.csv').map(({ id }) => id)).toEqual(ids);
  });
  test('keep quotation marks, commas and lines of a cell', () => {
    const [titled] = rowsOf('articles.csv').filter(({ id }) => id === '00000000-aaaa');
    expect(titled?.['title']).toBe('他说"好",又说"好"');
    expect(rowsOf('captions.csv').map((row) => row['text'])).toEqual(['社员“下田”，\n锄草。']);
  });
  test('have a paragraph a line', () => {
    const [article] = rowsOf('articles.csv').filter(({ id }) => id === '0000000b-aaaa');
    expect(article?.['text']).toBe('早动手。\n早安排。');
  });
  test('name each signature', () => {
    expect(rowsOf('bylines.csv').map(({ name, article_id }) => [name, article_id])).toEqual([
      ['丁一', '00000000-aaaa'],
    ]);
  });
});

test('the workbook has every row of each table', () => {
  const workbook = unzipSync(bytesOf('tables.xlsx'));
  for (const [at, name] of (['articles.csv', 'captions.csv', 'bylines.csv'] as const).entries()) {
    const sheet = Buffer.from(workbook[`xl/worksheets/sheet${at + 1}.xml`] ?? []).toString('utf8');
    const rows = sheet.matchAll(/<row><c t="inlineStr"><is><t xml:space="preserve">(?<id>[^<]*)/gu);
    expect([...rows].map(({ groups }) => groups?.['id'])).toEqual([
      'id',
      ...rowsOf(name).map(({ id }) => id),
    ]);
  }
});

describe('files of citations hold every article:', () => {
  test.each([
    ['articles.bib', '@biblatex/text'],
    ['articles.ris', '@ris/file'],
  ] as const)('%s', (name, forceType) => {
    const items = plugins.input.chain(contentOf(name), { forceType });
    expect(items.map(({ URL }) => URL)).toEqual(ids.map((id) => `https://a.example/articles/${id}/`));
  });
  test('articles.csl.json', () => {
    const items: readonly { readonly id: string }[] = JSON.parse(contentOf('articles.csl.json'));
    expect(items.map(({ id }) => id)).toEqual(ids);
  });
});

test('the files are those whose addresses are promised', () =>
  expect(files.map(({ name }) => name)).toEqual(DATA_FILES));

test('the corpus of TEI holds every article', () => {
  const parser = new XMLParser({ ignoreAttributes: false });
  const corpus: { readonly teiCorpus: { readonly TEI: readonly Readonly<Record<string, unknown>>[] } } =
    parser.parse(contentOf('corpus.tei.xml'));
  expect(corpus.teiCorpus.TEI.map((text) => text['@_xml:id'])).toEqual(ids.map((id) => `a-${id}`));
});

test('the static repository holds every article, with the day of its intake', () => {
  const parser = new XMLParser();
  const records: readonly { readonly 'oai:header': Readonly<Record<string, string>> }[] = parser.parse(
    contentOf('oai.xml'),
  ).Repository.ListRecords['oai:record'];
  expect(records.map((record) => Object.values(record['oai:header']))).toEqual([
    ['https://a.example/articles/00000000-aaaa/', '2022-06-01'],
    ['https://a.example/articles/0000000b-aaaa/', '2022-06-01'],
  ]);
});

describe('the data package', () => {
  interface Resource {
    readonly path: string;
    readonly profile: string;
    readonly bytes: number;
    readonly hash: string;
    readonly schema?: { readonly fields: readonly { readonly name: string }[] };
  }
  const { resources }: { readonly resources: readonly Resource[] } = JSON.parse(
    contentOf('datapackage.json'),
  );

  test('describes every file but itself, all of them as one, and the sums', () => {
    expect(resources.map(({ path }) => path)).toEqual(files.slice(0, -3).map(({ name }) => name));
  });
  test.each(resources)('tells size and sum of $path', ({ path, bytes, hash }) => {
    const content = bytesOf(path);
    expect({ bytes, hash }).toEqual({ bytes: content.length, hash: `sha256:${sha256(content)}` });
  });
  test.each(['articles.csv', 'captions.csv', 'bylines.csv'] as const)('names the columns of %s', (name) => {
    const fields = resources.find(({ path }) => path === name)?.schema?.fields ?? [];
    expect(fields.map((field) => field.name)).toEqual(Object.keys(rowsOf(name)[0] ?? {}));
  });
  test('describes the first sheet of the workbook as the table of articles, which is in CSV', () => {
    const [articles, workbook] = ['articles.csv', 'tables.xlsx'].map((name) =>
      resources.find(({ path }) => path === name),
    );
    expect(workbook?.schema).toEqual(articles?.schema);
    expect([articles?.profile, workbook?.profile]).toEqual(['tabular-data-resource', 'data-resource']);
  });
});

test('the sums are those of the files', () => {
  const described = files.slice(0, -1);
  expect(contentOf('SHA256SUMS.txt').split('\n').slice(0, -1)).toEqual(
    described.map(({ name }) => `${sha256(bytesOf(name))}  ${name}`),
  );
});

test('the list of changes counts articles', () => {
  expect(JSON.parse(contentOf('changes.json'))).toEqual({
    changes: [{ date: '2022-06-01', note: '首批。', pages: ['00000000', '0000000b'], articles: ids }],
  });
});

test('the whole corpus as one holds every file but itself and the sums, with the same bytes', () => {
  const packed = Object.entries(unzipSync(bytesOf('corpus.zip')));
  const texts = packed.map(([name, bytes]) => [name, Buffer.from(bytes).toString('base64')]);
  expect(texts).toEqual(
    files
      .filter(({ name }) => !['corpus.zip', 'SHA256SUMS.txt'].includes(name))
      .map(({ name }) => [name, Buffer.from(bytesOf(name)).toString('base64')]),
  );
});
