import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { journey } from './journey.ts';
import { citingWords } from '../words/citing-words.ts';
import {
  getPublishedArticle,
  type PublishedArticle,
  readPublishedArticles,
} from '../cli/site/published-articles.ts';

/** What a reader of an article page reads, by anchor. */
interface ReadText {
  readonly headline: string | null;
  readonly paragraphs: readonly string[];
  readonly captions: readonly string[];
}

function textOf({ headline, paragraphs, captions }: PublishedArticle): ReadText {
  return {
    headline,
    paragraphs: paragraphs.map(({ text }) => text),
    captions: captions.map(({ text }) => text),
  };
}

/** The program with which Firefox makes its reader view. */
const READABILITY = readFileSync(
  fileURLToPath(import.meta.resolve('@mozilla/readability/Readability.js')),
  'utf8',
);

journey(
  'every article page shows exactly the reading text of its record, and so does its reader view',
  async ({ visit }) => {
    const page = await visit('/', { bypassCSP: true });
    for (const article of readPublishedArticles()) {
      await page.goto(`/articles/${article.id}/`);
      const shown = await page.evaluate(() => {
        const textsOf = (prefix: string, part: string): string[] => {
          const texts: string[] = [];
          for (let number = 1; ; number += 1) {
            const element = document.getElementById(`${prefix}${number}`);
            if (element === null) return texts;
            const copy = element.cloneNode(true);
            if (!(copy instanceof HTMLElement)) return texts;
            for (const dateline of copy.querySelectorAll('.dateline')) dateline.remove();
            texts.push((part === '' ? copy : copy.querySelector(part))?.textContent ?? '');
          }
        };
        return {
          title: document.querySelector('h1')?.textContent ?? '',
          paragraphs: textsOf('p', ''),
          captions: textsOf('c', '[data-search-text]'),
        };
      });
      const headline = article.headline === null ? null : shown.title;
      const readerView = await page.evaluate<string>(
        `${READABILITY};new Readability(document.cloneNode(true)).parse().textContent`,
      );
      const { paragraphs, captions } = textOf(article);
      const lost = [...paragraphs, ...captions].filter((text) => !readerView.includes(text));
      expect(lost, article.id).toEqual([]);
      expect(readerView, article.id).not.toContain(citingWords.title);
      expect({ ...shown, title: undefined, headline }, article.id).toEqual({
        ...textOf(article),
        title: undefined,
      });
    }
  },
);

journey('names of the head are parted where they are copied', async ({ visit }) => {
  const { id, bylines } = getPublishedArticle((article) => article.bylines.length > 1);
  const page = await visit(`/articles/${id}/`);
  const head = (await page.locator('.bylines').textContent()) ?? '';
  for (const { name } of bylines) expect(head).toMatch(new RegExp(`\\s${name}(?:\\s|$)`, 'u'));
});
