import { type PublishedArticle, readPublished } from './read-published.ts';

/** The first published article with some property, so that a test of the built site needs no name of a real page. */
export function getArticle(property: (article: PublishedArticle) => boolean): PublishedArticle {
  const article = readPublished().find(property);
  if (article === undefined) throw new Error('No published article has the property that is asked for.');
  return article;
}
