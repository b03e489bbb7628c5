import type { ArticleFile } from '../records/article-file.ts';
import type { NamedColumn } from './column.ts';

/** The table of search results: named as in the table of all articles, with the text of captions. */
export const RESULT_COLUMNS: readonly NamedColumn<ArticleFile>[] = [
  { name: 'id', valueOf: ({ id }) => id },
  { name: 'url', valueOf: ({ url }) => url },
  { name: 'page_id', valueOf: ({ pageId }) => pageId },
  { name: 'kicker', valueOf: ({ kicker }) => kicker.join('\n') },
  { name: 'headline', valueOf: ({ headline }) => headline },
  { name: 'deck', valueOf: ({ deck }) => deck.join('\n') },
  { name: 'kind', valueOf: ({ kind }) => kind },
  { name: 'city', valueOf: ({ city }) => city },
  { name: 'paper', valueOf: ({ paper }) => paper },
  { name: 'page_label', valueOf: ({ pageLabel }) => pageLabel },
  { name: 'section', valueOf: ({ section }) => section },
  { name: 'date_edtf', valueOf: ({ date }) => date.edtf },
  { name: 'date_earliest', valueOf: ({ date }) => date.earliest },
  { name: 'date_latest', valueOf: ({ date }) => date.latest },
  { name: 'date_basis', valueOf: ({ date }) => date.basis },
  {
    name: 'bylines',
    valueOf: ({ bylines }) => bylines.map(({ role, name }) => `${role} ${name}`).join('；'),
  },
  { name: 'dateline', valueOf: ({ dateline }) => dateline },
  { name: 'text', valueOf: ({ paragraphs }) => paragraphs.map(({ text }) => text).join('\n') },
  { name: 'caption_text', valueOf: ({ captions }) => captions.map(({ text }) => text).join('\n') },
  { name: 'truncated', valueOf: ({ truncated }) => truncated },
];
