import { listTexts } from '../../archive/article-texts.ts';
import type { ArticleRecord } from '../../records/article-record.ts';
import type { PageRecord } from '../../records/page-record.ts';
import { alignReading } from '../../text/reading/offsets.ts';
import { CHANGE_KINDS, type ChangeKind } from '../../text/reading/reading-text.ts';
import type { Span } from '../../text/span.ts';

/**
 * What became of raw characters: read as they stand, changed, shown as a field of their own (names, sections, credits), or
 * kept hidden inside the range of the article.
 */
export type AccountKind = ChangeKind | 'duplicate' | 'kept' | 'field' | 'noise' | 'blank';

/** Raw characters `[start, end)` with one fate; `read` of them, or for them, stand in the reading text. */
export interface AccountEntry extends Span {
  readonly kind: AccountKind;
  readonly read: number;
}

/** Accounts for each raw character of an article once: its own spans, and what is hidden between them. Sorted by raw place. */
export function articleAccount(
  article: ArticleRecord,
  page: PageRecord,
  alignmentOf = alignReading,
): readonly AccountEntry[] {
  const texts: readonly AccountEntry[] = listTexts(article)
    .flatMap(alignmentOf)
    .map(({ kind, start, end, length }) => ({ kind, start, end, read: length }));
  const taken = texts.filter(({ start, end }) => end > start).toSorted(byPlace);
  const others = rangeOfArticle(article, page).flatMap((span) =>
    withoutStretches(span, taken).map((rest) => ({ ...rest, kind: span.kind, read: 0 })),
  );
  return [...texts, ...others].toSorted(byPlace);
}

function byPlace(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

interface RangeSpan extends Span {
  readonly kind: AccountKind;
}

/** Spans that the article owns, and hidden ones with nothing but the article around them. */
function rangeOfArticle(article: ArticleRecord, { spans }: PageRecord): readonly RangeSpan[] {
  const range: RangeSpan[] = [];
  let hidden: RangeSpan[] | undefined;
  for (const { start, end, role, article: owner } of spans) {
    const kind = HIDDEN_KINDS.get(role);
    if (owner === article.id) {
      range.push(...(hidden ?? []), { start, end, kind: 'field' });
      hidden = [];
    } else if (kind !== undefined) hidden?.push({ start, end, kind });
    else hidden = undefined;
  }
  return range;
}

const HIDDEN_KINDS: ReadonlyMap<string, AccountKind> = new Map([
  ['duplicate', 'duplicate'],
  ['noise', 'noise'],
  ['mark', 'mark'],
  ['blank', 'blank'],
]);

/** What is left of a span when sorted, disjoint stretches are taken out of it. */
function withoutStretches({ start, end }: Span, taken: readonly Span[]): readonly Span[] {
  const rest: Span[] = [];
  let from = start;
  for (const one of taken) {
    if (one.end <= from || one.start >= end) continue;
    if (one.start > from) rest.push({ start: from, end: one.start });
    from = one.end;
  }
  return from < end ? [...rest, { start: from, end }] : rest;
}

/** All kinds of change, and repeated text that is hidden between, from what changes the sense most to what changes it least. */
export const ACCOUNTED_CHANGES: readonly (ChangeKind | 'duplicate')[] = CHANGE_KINDS.flatMap((kind) =>
  kind === 'correction' ? [kind, 'duplicate' as const] : [kind],
);
