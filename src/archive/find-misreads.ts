import { SIGNED_ROLES } from '../corrections/blocks.ts';
import type { ArticleRecord } from '../records/article-record.ts';
import type { PageRecord, PageSpanRecord } from '../records/page-record.ts';
import { overlaps } from '../text/span.ts';
import type { Unrecorded } from './find-unrecorded.ts';
import { listNames } from './list-names.ts';
import { listTexts } from './list-texts.ts';

/** Roles that a text may run across. */
const BETWEEN: ReadonlySet<string> = new Set(['blank', 'mark']);

/** Finds characters that their article reads nowhere or twice, and those that an article reads and does not own. */
export function findMisreads(page: PageRecord, articles: readonly ArticleRecord[]): Unrecorded[] {
  const readers = readersOf(articles);
  return page.spans.flatMap((span) => {
    const owner = articles.find(({ id }) => id === span.article);
    const isName = owner !== undefined && isShownAsName(span, owner, page);
    const { start, end } = span;
    for (let at = start; at < end; at += 1) {
      const reason = misreading(span, isName, readers.get(at) ?? []);
      if (reason !== undefined) return [{ span: { start: at, end }, reason }];
    }
    return [];
  });
}

/** The articles that read each raw character, each as often as it does. */
function readersOf(articles: readonly ArticleRecord[]): ReadonlyMap<number, readonly string[]> {
  const readers = new Map<number, string[]>();
  for (const article of articles) {
    for (const { start, end } of listTexts(article).flatMap(({ spans }) => spans)) {
      for (let at = start; at < end; at += 1) readers.set(at, [...(readers.get(at) ?? []), article.id]);
    }
  }
  return readers;
}

function isShownAsName(span: PageSpanRecord, owner: ArticleRecord, page: PageRecord): boolean {
  return span.role === 'section' || (SIGNED_ROLES.has(span.role) && isNamed(span, owner, page));
}

/** Whether a name that is shown was read from the signature, or a person said whose the article is. */
function isNamed(signed: PageSpanRecord, article: ArticleRecord, page: PageRecord): boolean {
  const decided = page.corrections.some(
    (one) => one.op === 'field' && one.set.bylines !== undefined && article.corrections.includes(one.id),
  );
  const signature = page.spans.filter(
    ({ role, article: owner, anchor }) =>
      role === signed.role && owner === signed.article && anchor === signed.anchor,
  );
  const raw = signature.map(({ start, end }) => page.text.slice(start, end).replaceAll(/\s/gu, '')).join('');
  return (
    decided ||
    listNames(article).some(
      ({ name, spans }) =>
        raw.includes(name) || spans.some((span) => signature.some((part) => overlaps(span, part))),
    )
  );
}

/** What is wrong with a character that these articles read. */
function misreading(
  { article, role }: PageSpanRecord,
  isName: boolean,
  readers: readonly string[],
): string | undefined {
  const own = readers.filter((reader) => reader === article).length;
  if (own < readers.length && !BETWEEN.has(role)) return '这里的文字不属于一篇文章，却在那一篇里读到。';
  if (article === undefined || isName || own === 1) return undefined;
  return own === 0
    ? '这里的文字属于一篇文章，却在那一篇里读不到。'
    : '这里的文字在一篇文章里读到了不止一次。';
}
