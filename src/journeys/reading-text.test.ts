import { expect } from 'vitest';
import { journey } from './journey.ts';
import { type PublishedArticle, readPublishedArticles } from '../cli/site/published-articles.ts';

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

journey('every article page shows exactly the reading text of its record', async ({ visit }) => {
  const page = await visit('/', { javaScriptEnabled: true });
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
    expect({ ...shown, title: undefined, headline }, article.id).toEqual({
      ...textOf(article),
      title: undefined,
    });
  }
});
