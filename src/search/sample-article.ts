import type { ArticleRecord } from '../records/article-record.ts';

/** What a test says about an article; the rest is filled in. */
export interface SampleParts {
  readonly id?: string;
  readonly headline?: string;
  readonly kicker?: string;
  readonly deck?: string;
  readonly dateline?: string;
  readonly paragraphs?: readonly string[];
  readonly caption?: string;
  readonly photographer?: string;
  readonly reporter?: string;
  readonly city?: string;
  readonly earliest?: string;
  readonly latest?: string;
}

/** A published article for tests of search. */
export function sampleArticle(parts: SampleParts): ArticleRecord {
  const id = parts.id ?? '00000000-aaaa';
  const earliest = parts.earliest ?? '2020-03-01';
  const latest = parts.latest ?? earliest;
  const [headline = null] = textsOf(parts.headline);
  const credits = namesOf('摄影', parts.photographer);
  return {
    id,
    pageId: id.slice(0, 8),
    order: 1,
    kind: 'news',
    city: parts.city ?? 'puyang',
    paper: `${parts.city ?? 'puyang'}-ribao`,
    date: { edtf: `${earliest}/${latest}`, earliest, latest, basis: 'inferred', evidence: [] },
    section: null,
    kicker: textsOf(parts.kicker),
    headline,
    title: parts.headline ?? '〔无题〕',
    deck: textsOf(parts.deck),
    bylines: namesOf('记者', parts.reporter),
    dateline: textsOf(parts.dateline)[0] ?? null,
    paragraphs: (parts.paragraphs ?? []).flatMap(textsOf).map(paragraphOf),
    captions: textsOf(parts.caption).map((text) => ({
      ...text,
      id: `${id}-c1`,
      credit: credits[0] ?? null,
      credits,
      after: -1,
    })),
    jumps: [],
    truncated: false,
    confidence: { whole: 1, begin: 1, headline: 1, bylines: 1 },
    corrections: [],
  };
}

type Text = NonNullable<ArticleRecord['headline']>;

function textsOf(text: string | undefined): Text[] {
  return text === undefined ? [] : [{ text, spans: [{ start: 0, end: text.length }], changes: [] }];
}

function paragraphOf(text: Text): ArticleRecord['paragraphs'][number] {
  return { ...text, role: 'body', seams: [], gaps: [], inlines: [] };
}

function namesOf(role: '记者' | '摄影', name: string | undefined): ArticleRecord['bylines'] {
  return name === undefined ? [] : [{ role, name, spans: [] }];
}
