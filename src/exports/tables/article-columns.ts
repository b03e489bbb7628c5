import type { ArchiveIndex } from '../../archive/index-archive.ts';
import type { ArticleRecord } from '../../records/article-record.ts';
import { dataWords } from '../../words/data-words.ts';
import { bylineText } from '../byline-text.ts';
import type { Column } from './column.ts';

/** The table of articles: who, where, when, and the text. */
export function articleColumns(
  archive: ArchiveIndex,
  urlOf: (articleId: string) => string,
): readonly Column<ArticleRecord>[] {
  const says = dataWords.columns;
  const page = ({ pageId }: ArticleRecord) => archive.getPage(pageId);
  const lines = (texts: readonly { readonly text: string }[]) => texts.map(({ text }) => text).join('\n');
  return [
    { name: 'id', description: says.id, type: 'string', valueOf: ({ id }) => id },
    { name: 'url', description: says.url, type: 'string', valueOf: ({ id }) => urlOf(id) },
    { name: 'page_id', description: says.pageId, type: 'string', valueOf: ({ pageId }) => pageId },
    { name: 'title', description: says.title, type: 'string', valueOf: ({ title }) => title },
    { name: 'kicker', description: says.kicker, type: 'string', valueOf: ({ kicker }) => lines(kicker) },
    {
      name: 'headline',
      description: says.headline,
      type: 'string',
      valueOf: ({ headline }) => headline?.text ?? null,
    },
    { name: 'deck', description: says.deck, type: 'string', valueOf: ({ deck }) => lines(deck) },
    { name: 'kind', description: says.kind, type: 'string', valueOf: ({ kind }) => kind },
    {
      name: 'city',
      description: says.city,
      type: 'string',
      valueOf: ({ city }) => archive.getCity(city).name,
    },
    {
      name: 'paper',
      description: says.paper,
      type: 'string',
      valueOf: ({ paper }) => archive.getPaper(paper).name,
    },
    {
      name: 'paper_basis',
      description: says.paperBasis,
      type: 'string',
      valueOf: (article) => page(article).paper.basis,
    },
    {
      name: 'page_label',
      description: says.pageLabel,
      type: 'string',
      valueOf: (article) => page(article).label,
    },
    {
      name: 'page_number',
      description: says.pageNumber,
      type: 'string',
      valueOf: (article) => page(article).number,
    },
    {
      name: 'section',
      description: says.section,
      type: 'string',
      valueOf: ({ section }) => section?.name ?? null,
    },
    ...dateColumns,
    {
      name: 'bylines',
      description: says.bylines,
      type: 'string',
      valueOf: ({ bylines }) => bylines.map(bylineText).join('；'),
    },
    {
      name: 'dateline',
      description: says.dateline,
      type: 'string',
      valueOf: ({ dateline }) => dateline?.text ?? null,
    },
    { name: 'text', description: says.text, type: 'string', valueOf: ({ paragraphs }) => lines(paragraphs) },
    {
      name: 'characters',
      description: says.characters,
      type: 'integer',
      valueOf: ({ paragraphs }) => paragraphs.reduce((sum, { text }) => sum + text.length, 0),
    },
    {
      name: 'captions',
      description: says.captions,
      type: 'integer',
      valueOf: ({ captions }) => captions.length,
    },
    {
      name: 'truncated',
      description: says.truncated,
      type: 'boolean',
      valueOf: ({ truncated }) => truncated,
    },
    {
      name: 'confidence',
      description: says.confidence,
      type: 'number',
      valueOf: ({ confidence }) => confidence.whole,
    },
  ];
}

const dateColumns: readonly Column<ArticleRecord>[] = [
  {
    name: 'date_edtf',
    description: dataWords.columns.edtf,
    type: 'string',
    valueOf: ({ date }) => date.edtf,
  },
  {
    name: 'date_earliest',
    description: dataWords.columns.earliest,
    type: 'date',
    valueOf: ({ date }) => date.earliest,
  },
  {
    name: 'date_latest',
    description: dataWords.columns.latest,
    type: 'date',
    valueOf: ({ date }) => date.latest,
  },
  {
    name: 'date_basis',
    description: dataWords.columns.basis,
    type: 'string',
    valueOf: ({ date }) => date.basis,
  },
];
