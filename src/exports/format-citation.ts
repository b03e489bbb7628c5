import type { ArticleRecord, BylineRole } from '../records/article-record.ts';
import type { PageRecord } from '../records/page-record.ts';

/** What a citation says beyond the article's own record. */
export interface CitationSource {
  readonly paper: string;
  /** Printed number of the page; `null` when not printed. */
  readonly pageNumber: PageRecord['number'];
  /** Whole address of the article. */
  readonly url: string;
}

/**
 * A newspaper article online, as GB/T 7714-2025 has it: full-width punctuation, no day of access. A day that is not
 * printed is never given as one: 约 and the month.
 */
export function formatCitation(article: ArticleRecord, source: CitationSource): string {
  const authors = authorsOf(article);
  const page = source.pageNumber === null ? '' : `（${source.pageNumber}）`;
  const title = `${article.title.replaceAll('\u3000', ' ')}[N/OL]`;
  const place = `${source.paper}，${citedDate(article.date)}${page}`;
  return [...(authors === '' ? [] : [authors]), title, place, source.url].join('. ');
}

/** More are 等. */
const NAMED_AUTHORS = 3;

/** Who wrote it; who took the picture when the caption is the whole story. */
function authorsOf({ bylines }: ArticleRecord): string {
  const writers = bylines.filter(({ role }) => !PICTURE_ROLES.includes(role));
  const names = [...new Set((writers.length > 0 ? writers : bylines).map(({ name }) => name))];
  const named = names.slice(0, NAMED_AUTHORS);
  return (names.length > NAMED_AUTHORS ? [...named, '等'] : named).join('，');
}

const PICTURE_ROLES: readonly BylineRole[] = ['摄影', '供图'];

function citedDate({ earliest, latest, basis }: ArticleRecord['date']): string {
  if (basis === 'printed' && earliest === latest) return earliest;
  const [from, to] = [earliest.slice(0, 7), latest.slice(0, 7)];
  return from === to ? `约 ${from}` : `约 ${from}—${to}`;
}
