import type { Locator, Page } from 'playwright-core';

/** The parts of the search page that journeys look at. */
export const searchPage = {
  /** Common enough in these years to be in articles of several cities, and not in all. */
  common: '疫情',
  field: (page: Page): Locator => page.locator('[data-search-form] [name=q]'),
  results: (page: Page): Locator => page.locator('[data-search-results] li[data-article-id]'),
  /** The total, once the search has finished. */
  total: async (page: Page): Promise<number> =>
    Number(await page.locator('[data-result-total]').getAttribute('data-result-total')),
} as const;

/** What the search page answered. */
interface PageAnswer {
  readonly total: number;
  /** Ids in the order of the list. */
  readonly ids: readonly string[];
}

/** For an answer that never comes, in milliseconds. */
const LIMIT = 60_000;

/** Asks the open search page one query after another, as typing and pressing Enter does, and reads what it shows. */
export function askSearchPage(page: Page, queries: readonly string[]): Promise<PageAnswer[]> {
  const ask = async ([all, limit]: readonly [queries: readonly string[], limit: number]) => {
    const field = document.querySelector<HTMLInputElement>('[data-search-form] [name=q]');
    const list = document.querySelector('[data-search-results]');
    const findTotal = () =>
      document.querySelector('[data-result-total]')?.getAttribute('data-result-total') ?? undefined;
    const waitForTotal = (query: string) =>
      new Promise<string>((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`No answer to ${query}`)), limit);
        const look = () => {
          const total = findTotal();
          if (total === undefined) return;
          clearTimeout(timer);
          observer.disconnect();
          resolve(total);
        };
        const observer = new MutationObserver(look);
        observer.observe(document.body, { attributes: true, childList: true, subtree: true });
        look();
      });
    const answers = [];
    for (const query of all) {
      if (field !== null) field.value = query;
      field?.form?.requestSubmit();
      const total = await waitForTotal(query);
      const items = list?.querySelectorAll('li[data-article-id]') ?? [];
      answers.push({
        total: Number(total),
        ids: Array.from(items, (item) => item.getAttribute('data-article-id') ?? ''),
      });
    }
    return answers;
  };
  return page.evaluate(ask, [queries, LIMIT] as const);
}
