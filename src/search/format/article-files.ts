import type { SearchField } from './search-field.ts';

/** `search/texts/<block>.json`: the reading texts of some articles of one newspaper page. */
export type TextBlock = readonly ArticleText[];

/** Blocks of a page: four texts in one, some 3 KB compressed, are few files and no great waste where one is wanted. */
const BLOCKS_OF_PAGE = 2;

/** The block with the text of an article; its id, `<page>-<letters>`, says which. */
export function textBlockOf(article: string): string {
  const [page = '', letters = ''] = article.split('-');
  return `${page}-${letters.charCodeAt(letters.length - 1) % BLOCKS_OF_PAGE}`;
}

/** Throws when the block does not hold the article. */
export function textIn(block: TextBlock, article: string): ArticleText {
  const text = block.find(({ id }) => id === article);
  if (text === undefined) throw new Error(`Failed to find the text of ${article}`);
  return text;
}

/** The reading text of one article, from which snippets are cut. */
export interface ArticleText {
  readonly id: string;
  readonly fields: readonly SearchField[];
}

/** What the result list shows of an article before its text is fetched. */
export interface ArticleHead {
  readonly id: string;
  readonly title: string;
  /** Lines of the kicker, in one. */
  readonly kicker: string;
  /** The date in words, as lists show it. */
  readonly date: string;
}

/** Heads in one file, half a kilobyte: results are seldom neighbours, so most of a larger file would be wasted. */
export const HEADS_IN_BLOCK = 8;

/** Whether a title is a printed headline, not the opening words in 〔 〕 that stand in for one. */
export function isPrintedTitle(title: string): boolean {
  return !title.startsWith('〔');
}
