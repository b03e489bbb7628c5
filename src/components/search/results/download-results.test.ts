import { expect, test } from 'vitest';
import { exportArticle } from '../../../exports/exported-article.ts';
import {
  sampleArchive,
  sampleArticle,
  samplePage,
  sampleParagraph,
} from '../../../content/sample-archive.ts';
import { resultFileName, searchNote, withHits } from './download-results.ts';

const manifest = {
  archive: '',
  articles: 1,
  shards: [],
  cities: { anyi: '安邑' },
  papers: {},
  sections: {},
  kinds: {},
};
const noteOf = (search: string) =>
  searchNote({ search, href: `https://archive.test/search/${search}` }, manifest, '2026-06-01');

test('the search is told in words, with its filters, day and address', () =>
  expect(noteOf('?q=春耕&city=anyi&year=2020&from=2020-03-01')).toEqual({
    query: '春耕',
    filters: '安邑，2020，2020-03-01以后',
    day: '2026-06-01',
    address: 'https://archive.test/search/?q=春耕&city=anyi&year=2020&from=2020-03-01',
  }));

test('the name of a file of results says what was searched for, with which filters, and when', () => {
  expect(resultFileName('检索结果', noteOf('?q=春耕&city=anyi&year=2020'))).toBe(
    '检索结果_春耕_安邑，2020_2026-06-01',
  );
  expect(resultFileName('检索结果', noteOf('?q=春耕'))).toBe('检索结果_春耕_2026-06-01');
});

test('it has no character that a file system has no place for', () =>
  expect(resultFileName('检索结果', noteOf(`?q=${encodeURIComponent('../a:"b"*?\n\u202e|c')}`))).toBe(
    '检索结果_.. a b c_2026-06-01',
  ));

test('a long query is cut', () =>
  expect(resultFileName('检索结果', noteOf(`?q=${'𠮷'.repeat(300)}`))).toMatch(/^检索结果_𠮷{65}$/u));

test('every hit is counted, and shown with the text around it', () => {
  const article = sampleArticle('0000000a-aaaa', {
    bylines: [{ role: '记者', name: '春耕', spans: [] }],
    paragraphs: [sampleParagraph('早动手，春耕早安排。'), sampleParagraph('春耕。')],
  });
  const archive = sampleArchive([samplePage('0000000a')], [article]);
  const { file, reference } = exportArticle(article, archive, (id) => `https://archive.test/${id}/`);
  const phrase = { type: 'phrase', key: '春耕', fields: [], isTolerant: false, near: null } as const;
  expect(withHits({ article: file, reference }, [phrase])).toMatchObject({
    hits: 4,
    context:
      '【春耕】开始\n记者\u3000【春耕】\n早动手，【春耕】早安排。\u3000春耕。\n早动手，春耕早安排。\u3000【春耕】。',
  });
});
