import type { ParsedPage } from '../parser/types.ts';

/** The page without articles that hold nothing any more. */
export function dropEmpty(page: ParsedPage): ParsedPage {
  return { ...page, articles: page.articles.filter(({ blocks }) => blocks.length > 0) };
}
