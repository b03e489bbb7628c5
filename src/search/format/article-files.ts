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

/** How many heads stand in one file, half a kilobyte: results seldom stand next to each other, so most of a larger one is wasted. */
export const HEADS_IN_BLOCK = 8;

/** Whether a title is a headline that search knows, not opening words in 〔 〕 that stand in for one. */
export function isPrintedTitle(title: string): boolean {
  return !title.startsWith('〔');
}
