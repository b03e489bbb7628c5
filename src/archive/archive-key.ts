import { hash } from 'node:crypto';
import type { ArticleRecord } from '../records/article-record.ts';
import { ascending } from '../text/ascending.ts';

const LENGTH = 16;

/** Tells states of the archive apart: it changes with whatever search finds, filters or shows, and with nothing else. */
export function archiveKey(articles: readonly ArticleRecord[]): string {
  return sumOf(articles.map(searchedDigest).toSorted(ascending));
}

const known = new WeakMap<ArticleRecord, string>();

/** A sum of what search finds, filters or shows of an article. It is made once. */
export function searchedDigest(article: ArticleRecord): string {
  const digest = known.get(article) ?? sumOf(searchedPartsOf(article));
  known.set(article, digest);
  return digest;
}

/** Hands over the sum of an article that was read from where it was kept together with it. */
export function knowSearchedDigest(article: ArticleRecord, digest: string): void {
  known.set(article, digest);
}

function sumOf(parts: readonly unknown[]): string {
  return hash('sha256', JSON.stringify(parts), 'hex').slice(0, LENGTH);
}

/** Chosen one by one, so that the order of keys in a record does not matter. */
function searchedPartsOf(article: ArticleRecord): unknown[] {
  const { id, city, paper, kind, section, date, title, headline, dateline } = article;
  return [
    [id, city, paper, kind, section?.slug, date.edtf, title, headline?.text, dateline?.text],
    [article.kicker, article.deck, article.paragraphs].map((texts) => texts.map(({ text }) => text)),
    article.bylines.map(({ role, name }) => [role, name]),
    article.captions.map(({ text, credits }) => [text, ...credits.map(({ role, name }) => [role, name])]),
  ];
}
