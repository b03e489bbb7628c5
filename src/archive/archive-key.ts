import { createHash } from 'node:crypto';
import type { ArticleRecord } from '../records/article-record.ts';
import { ascending } from '../text/ascending.ts';

const LENGTH = 16;

/** Tells states of the archive apart: it changes with whatever search finds, filters or shows, and with nothing else. */
export function archiveKey(articles: readonly ArticleRecord[]): string {
  const hash = createHash('sha256');
  for (const article of articles.toSorted((a, b) => ascending(a.id, b.id))) {
    hash.update(JSON.stringify(searchedPartsOf(article)));
  }
  return hash.digest('hex').slice(0, LENGTH);
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
