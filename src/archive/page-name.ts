import type { PageRecord } from '../records/page-record.ts';
import { words } from '../words/words.ts';
import { pageNumberText } from './page-number-text.ts';

/** What a page goes by: its own name, else its number, else that no name is printed. */
export function pageName(page: Pick<PageRecord, 'label' | 'number'>): string {
  return page.label ?? (pageNumberText(page) || words.article.unnamedPage);
}
