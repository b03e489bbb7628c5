import type { Page } from 'playwright-core';

/** What the search page answered. */
export interface PageAnswer {
  readonly total: number;
  /** Ids in the order of the list. */
  readonly ids: readonly string[];
}

/** Asks the open search page one query after another, as typing and pressing Enter does, and reads what it shows. */
export function askSearchPage(page: Page, queries: readonly string[]): Promise<PageAnswer[]> {
  return page.evaluate(async (all) => {
    const field = document.querySelector<HTMLInputElement>('[data-search-form] [name=q]');
    const list = document.querySelector('[data-search-results]');
    const answers = [];
    for (const query of all) {
      if (field !== null) field.value = query;
      field?.form?.requestSubmit();
      while (document.querySelector('[data-result-total]') === null) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      const total = document.querySelector('[data-result-total]')?.getAttribute('data-result-total');
      const items = list?.querySelectorAll('li[data-article-id]') ?? [];
      answers.push({
        total: Number(total),
        ids: Array.from(items, (item) => item.getAttribute('data-article-id') ?? ''),
      });
    }
    return answers;
  }, queries);
}
