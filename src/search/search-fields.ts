import type { ArticleRecord } from '../records/article-record.ts';

/** A stretch of an article inside which runs are found; no run is found across two fields. */
export interface SearchField {
  readonly kind: 'headline' | 'kicker' | 'deck' | 'byline' | 'body' | 'caption' | 'credit';
  /** Reading text; its parts (lines of a deck, paragraphs) are divided by line breaks, which runs pass over. */
  readonly text: string;
}

/** What search knows of an article, headline first. */
export function searchFields(article: ArticleRecord): SearchField[] {
  return [
    field('headline', article.headline === null ? [] : [article.headline.text]),
    field('kicker', texts(article.kicker)),
    field('deck', texts(article.deck)),
    field('byline', [signatures(article.bylines)]),
    field('body', bodyTexts(article)),
    ...article.captions.flatMap((caption) => [
      field('caption', [caption.text]),
      field('credit', [signatures(caption.credits)]),
    ]),
  ].filter(({ text }) => text !== '');
}

function field(kind: SearchField['kind'], parts: readonly string[]): SearchField {
  return { kind, text: parts.join('\n') };
}

function texts(records: readonly { readonly text: string }[]): string[] {
  return records.map(({ text }) => text);
}

/** Roles and names as the page shows them: `记者 甲  通讯员 乙`. */
function signatures(bylines: ArticleRecord['bylines']): string {
  return bylines.map(({ role, name }) => `${role} ${name}`).join('\u3000');
}

/** Paragraphs in reading order; the dateline opens the first one that is neither heading nor key point. */
function bodyTexts(article: ArticleRecord): string[] {
  const dateline = article.dateline === null ? '' : article.dateline.text;
  const opening = article.paragraphs.findIndex(({ role }) => role === 'body');
  const paragraphs = article.paragraphs.map(({ text }, at) => (at === opening ? `${dateline}${text}` : text));
  return opening < 0 && dateline !== '' ? [dateline, ...paragraphs] : paragraphs;
}
