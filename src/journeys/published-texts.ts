import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { SITE_DIRECTORY } from '../cli/run/project-folders.ts';

/** The texts of one article as its page shows them; a run never passes from one to the next. */
export interface PublishedText {
  readonly id: string;
  readonly passages: readonly string[];
}

/**
 * Reads the text of every article from its own page, as the browser understands it. `page` is any page of the site. A title of ours, in
 * 〔 〕 or without `data-search-text`, was never printed.
 */
export function publishedTexts(page: Page, ids: readonly string[]): Promise<PublishedText[]> {
  return page.evaluate(
    async ([site, all]) => {
      const joined = [
        '.headlines .kicker',
        '#headline[data-search-text]',
        '.headlines .deck',
        '.bylines',
        '.article-body [data-search-text]:not(figcaption *)',
      ];
      const read = async (id: string) => {
        const response = await fetch(`${site}articles/${id}/`);
        // The policy of the page at hand complains of styles that belong to another one.
        const html = (await response.text()).replaceAll(/<style\b.*?<\/style>|\sstyle="[^"]*"/gsu, '');
        const article = new DOMParser().parseFromString(html, 'text/html').querySelector('article');
        const textOf = (elements: Iterable<Element>) =>
          Array.from(elements, (element) => element.textContent.trim()).join('\n');
        const texts = joined.map((selector) => textOf(article?.querySelectorAll(selector) ?? []));
        const captions = Array.from(article?.querySelectorAll('figcaption') ?? [], (caption) =>
          textOf([caption]),
        );
        return {
          id,
          passages: [...texts, ...captions].filter((text) => text !== '' && !text.startsWith('〔')),
        };
      };
      return Promise.all(all.map(read));
    },
    [inject('siteUrl'), ids] as const,
  );
}

/** Ids of the articles that the built site has pages of. */
export function articleIds(): string[] {
  return readdirSync(join(SITE_DIRECTORY, 'articles'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
}
