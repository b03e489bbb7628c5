import { PAGE_MATTER } from '../corrections/blocks.ts';
import type { ArticleRecord } from '../records/article-record.ts';
import type { PageRecord, PageSpanRecord } from '../records/page-record.ts';
import type { Span } from '../text/span.ts';
import { findMisreads } from './find-misreads.ts';
import { findUnrecordedChanges } from './find-unrecorded-changes.ts';
import { listTexts } from './list-texts.ts';
import { rangesOfHides } from './ranges-of-hides.ts';

/** A raw place at which what is published differs from what was scanned, and no record says so. */
export interface Unrecorded {
  readonly span: Span;
  /** What no record says, in Chinese. */
  readonly reason: string;
}

/**
 * Goes through a page and its articles as they are published and finds what their records do not account for: characters
 * without a role or with two, characters of an article that are read nowhere or twice, hidden text that is neither
 * white space nor a repetition nor noise, and readings that the recorded changes do not lead to.
 */
export function findUnrecorded(page: PageRecord, articles: readonly ArticleRecord[]): readonly Unrecorded[] {
  return [
    ...findHoles(page),
    ...findUnexplainedHiding(page),
    ...articles.flatMap(listTexts).flatMap((text) => findUnrecordedChanges(text, page)),
    ...findMisreads(page, articles),
  ];
}

/** The spans of a page follow each other from its first character to its last. */
function findHoles({ text, spans }: PageRecord): Unrecorded[] {
  const starts = spans.map(({ start }) => start);
  const ends = [0, ...spans.map(({ end }) => end)];
  return [...starts, text.length].flatMap((start, index) => {
    const end = ends[index] ?? 0;
    if (start === end) return [];
    const reason = start > end ? '这里的文字没有归类。' : '这里的文字归了两类。';
    return [{ span: { start: Math.min(start, end), end: Math.max(start, end) }, reason }];
  });
}

/** What a layout mark of the OCR is made of. */
const MARK = /^[#*_>`~=+-]+$/u;

function findUnexplainedHiding(page: PageRecord): Unrecorded[] {
  const decided = rangesOfHides(page.corrections);
  return page.spans
    .filter((span) => !isExplained(span, page.text.slice(span.start, span.end), decided))
    .map(({ start, end }) => ({ span: { start, end }, reason: '这里的文字隐去了，却没有记明缘由。' }));
}

function isExplained(span: PageSpanRecord, raw: string, decided: readonly Span[]): boolean {
  const { role, start, end, of, article } = span;
  if (role === 'blank') return raw.trim() === '';
  if (role === 'mark') return MARK.test(raw);
  if (role === 'noise') return true;
  if (role !== 'duplicate') return article !== undefined || PAGE_MATTER.has(role);
  return of !== undefined || decided.some((range) => range.start <= start && end <= range.end);
}
