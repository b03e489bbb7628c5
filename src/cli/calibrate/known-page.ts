import type { GoldArticle } from '../../records/gold-page.ts';

/** A raw page with the articles that are on it. */
export interface KnownPage {
  readonly name: string;
  readonly text: string;
  readonly articles: readonly GoldArticle[];
}
