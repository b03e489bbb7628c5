import { expect, test } from 'vitest';
import type { ArticleRecord } from '../records/article-record.ts';
import type { PageRecord } from '../records/page-record.ts';
import { articleFile, articlesJsonl } from './article-file.ts';

const text = (shown: string) => ({ text: shown, spans: [{ start: 0, end: shown.length }], changes: [] });
const date = {
  edtf: '1960-03-03',
  earliest: '1960-03-03',
  latest: '1960-03-03',
  basis: 'printed',
  evidence: [],
} as const;
const byline = { role: '摄影', name: '李凯', spans: [{ start: 9, end: 11 }] } as const;

const article: ArticleRecord = {
  id: '00000001-aaaa',
  pageId: '00000001',
  order: 1,
  kind: 'photoNews',
  city: 'puyang',
  paper: 'puyang-ribao',
  date: { ...date, evidence: [] },
  section: { slug: 'chungeng', name: '春耕' },
  kicker: [text('城东公社')],
  headline: text('春耕就绪'),
  title: '春耕就绪',
  deck: [],
  bylines: [{ ...byline, spans: [...byline.spans] }],
  dateline: null,
  paragraphs: [{ ...text('早动手。'), role: 'body', seams: [], gaps: [], inlines: [] }],
  captions: [
    {
      ...text('社员下田。'),
      id: '00000001-aaaa-c1',
      credit: { ...byline, spans: [] },
      credits: [],
      after: -1,
    },
  ],
  jumps: [{ ...text('（上接第一版）'), direction: 'from', page: '第一版' }],
  truncated: false,
  confidence: { whole: 1, begin: 1, headline: 1, bylines: 1 },
  corrections: [],
};

const page: PageRecord = {
  id: '00000001',
  source: 'a.txt',
  encoding: 'utf-8',
  city: 'puyang',
  paper: { value: 'puyang-ribao', basis: 'inferred', evidence: '本版未见报名。' },
  district: null,
  label: '城乡要闻',
  slogans: [],
  number: null,
  date: { ...date, evidence: [] },
  text: '',
  spans: [],
  corrections: [],
  articles: [article.id],
};

const corpus = {
  articles: [article, article],
  getCity: () => ({ slug: 'puyang', name: '濮阳', fullName: '濮阳市', province: '河南省', districts: [] }),
  getPaper: () => ({ slug: 'puyang-ribao', name: '濮阳日报', city: 'puyang' }),
  getPage: () => page,
};

const urlOf = (id: string) => `/articles/${id}/`;
const files = corpus.articles.map((one) => articleFile(one, corpus, urlOf));
const lines = articlesJsonl(files).split('\n');

test('every article is one line', () => {
  expect(lines).toHaveLength(3);
  expect(lines[2]).toBe('');
});

test('a line says by name what is known of the article', () =>
  expect(JSON.parse(lines[0] ?? '')).toEqual({
    id: '00000001-aaaa',
    url: '/articles/00000001-aaaa/',
    pageId: '00000001',
    kind: 'photoNews',
    city: '濮阳',
    title: article.title,
    paper: '濮阳日报',
    paperBasis: page.paper.basis,
    pageNumber: page.number,
    pageLabel: '城乡要闻',
    section: '春耕',
    date: { edtf: '1960-03-03', earliest: '1960-03-03', latest: '1960-03-03', basis: 'printed' },
    kicker: ['城东公社'],
    headline: '春耕就绪',
    deck: [],
    bylines: [{ role: '摄影', name: '李凯' }],
    dateline: null,
    paragraphs: [{ role: 'body', text: '早动手。', spans: [{ start: 0, end: 4 }] }],
    captions: [{ text: '社员下田。', credit: { role: '摄影', name: '李凯' } }],
    jump: { direction: 'from', page: '第一版', text: '（上接第一版）' },
    truncated: false,
  }));
