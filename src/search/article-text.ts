import type { SearchField } from './search-fields.ts';

/** `search/texts/<articleId>.json`: the reading text of one article, from which snippets are cut. */
export interface ArticleText {
  readonly id: string;
  readonly fields: readonly SearchField[];
}
