import type { SearchField } from './search-field.ts';

/** `search/texts/<articleId>.json`: the reading text of one article, from which snippets are cut. */
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
