import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SITE_DIRECTORY } from '../run/project-folders.ts';

/** The fields of a line of `data/articles.jsonl` that tests of the built site look at. Names are as printed. */
export interface PublishedArticle {
  readonly id: string;
  readonly url: string;
  readonly pageId: string;
  readonly city: string;
  readonly section: string | null;
  readonly date: { readonly earliest: string };
  readonly kicker: readonly string[];
  readonly headline: string | null;
  readonly deck: readonly string[];
  readonly bylines: readonly { readonly role: string; readonly name: string }[];
  readonly dateline: string | null;
  readonly paragraphs: readonly { readonly role: string; readonly text: string }[];
  readonly captions: readonly { readonly text: string }[];
}

/** Every article that the built site publishes, as its data file has it. */
export function readPublishedArticles(): PublishedArticle[] {
  const lines = readFileSync(join(SITE_DIRECTORY, 'data/articles.jsonl'), 'utf8').trim().split('\n');
  return lines.map((line) => {
    const article: PublishedArticle = JSON.parse(line);
    return article;
  });
}

/** The first published article with some property, so that a test of the built site needs no name of a real page. */
export function getPublishedArticle(property: (article: PublishedArticle) => boolean): PublishedArticle {
  const article = readPublishedArticles().find(property);
  if (article === undefined) throw new Error('No published article has the property that is asked for.');
  return article;
}
