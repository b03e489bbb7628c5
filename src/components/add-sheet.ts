import { memoize } from '../text/memoize.ts';
import { makeElement } from './elements.ts';

/**
 * Adds a style sheet to the page, once, for what a script is about to show: pages do not carry the style of what few readers open.
 * Resolves when it applies, or when it cannot be had: unstyled is better than absent.
 */
export const addSheet = memoize(
  (href: string): Promise<void> =>
    new Promise((resolve) => {
      const sheet = makeElement('link', { rel: 'stylesheet', href });
      for (const end of ['load', 'error'])
        sheet.addEventListener(end, () => {
          resolve();
        });
      document.head.append(sheet);
    }),
);
