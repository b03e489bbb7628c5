import type { ArchiveSettings } from '../records/archive-settings.ts';
import type { ArticleRecord, ParagraphRecord } from '../records/article-record.ts';
import type { PageRecord } from '../records/page-record.ts';
import type { PublicationDate } from '../records/publication-date.ts';
import { pageIdOf } from '../records/article-id.ts';
import { indexArchive, type ArchiveIndex } from '../archive/index-archive.ts';
import { makeBylines, makeContributors, makeSections } from './make/derived-records.ts';
import { indexConnections } from '../connections/index-connections.ts';
import { makeConnections } from '../connections/make-connections.ts';

/** A small archive for tests of views, whatever a test cares about being given. */
export function sampleArchive(
  pages: readonly PageRecord[],
  articles: readonly ArticleRecord[] = [],
): ArchiveIndex {
  const bylines = makeBylines(articles);
  return indexArchive({
    settings: sampleSettings(),
    cities: [
      { slug: 'anyi', name: '安邑', fullName: '安邑市', province: '河南省', districts: [] },
      { slug: 'luoyi', name: '洛邑', fullName: '洛邑市', province: '河南省', districts: [] },
    ],
    papers: [
      { slug: 'anyi-ribao', name: '安邑日报', city: 'anyi' },
      { slug: 'luoyi-ribao', name: '洛邑日报', city: 'luoyi' },
    ],
    pages: pages.map((page) => ({
      ...page,
      articles: articles.filter(({ pageId }) => pageId === page.id).map(({ id }) => id),
    })),
    changes: [{ id: 'first', date: '2022-06-01', pages: pages.map(({ id }) => id), note: '首批。' }],
    articles,
    sections: makeSections(articles),
    bylines,
    contributors: makeContributors(bylines),
    connections: indexConnections(makeConnections(articles)),
  });
}

/** What the operator of an archive has set. */
export function sampleSettings(fields: Partial<ArchiveSettings> = {}): ArchiveSettings {
  return {
    name: '安邑文库',
    description: '安邑各报的全文。',
    rights: '权利属于各报。',
    languages: ['zh-CN'],
    archives: [],
    files: 'few',
    ...fields,
  };
}

/** A page of the paper of `anyi`, with no text. */
export function samplePage(id: string, fields: Partial<PageRecord> = {}): PageRecord {
  return {
    id,
    source: `${id}.txt`,
    encoding: 'utf-8',
    city: 'anyi',
    paper: { value: 'anyi-ribao', basis: 'printed', evidence: '报头' },
    district: null,
    label: '要闻',
    slogans: [],
    number: null,
    date: printedDate('2021-03-04'),
    text: '',
    spans: [],
    articles: [],
    corrections: [],
    ...fields,
  };
}

/** An article on a page, with nothing but a headline. */
export function sampleArticle(id: string, fields: Partial<ArticleRecord> = {}): ArticleRecord {
  return {
    id,
    pageId: pageIdOf(id),
    order: 1,
    kind: 'news',
    city: 'anyi',
    paper: 'anyi-ribao',
    date: printedDate('2021-03-04'),
    section: null,
    kicker: [],
    headline: { text: '春耕开始', spans: [{ start: 0, end: 4 }], changes: [] },
    title: '春耕开始',
    deck: [],
    bylines: [],
    dateline: null,
    paragraphs: [],
    captions: [],
    jumps: [],
    truncated: false,
    confidence: { whole: 1, begin: 1, headline: 1, bylines: 1 },
    corrections: [],
    ...fields,
  };
}

/** A paragraph that stands at the start of its raw page as it is. */
export function sampleParagraph(text: string, fields: Partial<ParagraphRecord> = {}): ParagraphRecord {
  return {
    text,
    spans: [{ start: 0, end: text.length }],
    changes: [],
    role: 'body',
    seams: [],
    gaps: [],
    inlines: [],
    ...fields,
  };
}

export function printedDate(day: string): PublicationDate {
  return { edtf: day, earliest: day, latest: day, basis: 'printed', evidence: [] };
}

export function inferredDate(earliest: string, latest: string): PublicationDate {
  return {
    edtf: `${earliest}/${latest}`,
    earliest,
    latest,
    basis: 'inferred',
    evidence: [{ line: 2, quote: '昨日', note: '次日见报。' }],
  };
}
