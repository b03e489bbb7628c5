import type { ArticleRecord } from '../records/article-record.ts';
import type { PageRecord, PageSpanRecord } from '../records/page-record.ts';
import type { TextRecord } from '../records/reading-text-record.ts';
import type { Span } from '../text/span.ts';
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
    ...articles.flatMap((article) => [
      ...listTexts(article).flatMap((text) => findUnrecordedChanges(text, page)),
      ...findMisreads(article, page),
    ]),
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

/** Shown with the page, not in an article. */
const PAGE_MATTER: ReadonlySet<string> = new Set(['nameplate', 'folio', 'pageLabel', 'pageSlogan']);

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

/** Roles whose characters are shown as names and not in a text. */
const SIGNED: ReadonlySet<string> = new Set(['byline', 'credit']);
/** Roles that a text may run across. */
const BETWEEN: ReadonlySet<string> = new Set(['blank', 'mark']);

/** Each character that an article owns is read once, and its texts read nothing that others own. */
function findMisreads(article: ArticleRecord, page: PageRecord): Unrecorded[] {
  const times = countReadings(listTexts(article), page.text.length);
  const isShown = (span: PageSpanRecord) =>
    span.role === 'section' || (SIGNED.has(span.role) && isNamed(span, article, page));
  const wrong = (span: PageSpanRecord, at: number) => {
    const { role, article: owner } = span;
    if (owner === article.id) return isShown(span) ? undefined : wrongCount(times[at] ?? 0);
    return (times[at] ?? 0) === 0 || BETWEEN.has(role) ? undefined : '这里的文字不属于本篇，却在本篇里读到。';
  };
  return page.spans.flatMap((span) => {
    const { start, end } = span;
    const at = times.slice(start, end).findIndex((_, index) => wrong(span, start + index) !== undefined);
    if (at === -1) return [];
    return [{ span: { start: start + at, end }, reason: wrong(span, start + at) ?? '' }];
  });
}

/** Whether a name that is shown was read from the signature, or a person said whose the article is. */
function isNamed(signed: PageSpanRecord, article: ArticleRecord, page: PageRecord): boolean {
  const decided = page.corrections.some(
    (one) => one.op === 'field' && one.set.bylines !== undefined && article.corrections.includes(one.id),
  );
  const signature = page.spans.filter(({ role, anchor }) => role === signed.role && anchor === signed.anchor);
  const raw = signature.map(({ start, end }) => page.text.slice(start, end).replaceAll(/\s/gu, '')).join('');
  const names = [...article.bylines, ...article.captions.flatMap(({ credits }) => credits)];
  return (
    decided ||
    names.some(({ name, spans }) => raw.includes(name) || spans.some((span) => touches(span, signature)))
  );
}

function touches({ start, end }: Span, others: readonly Span[]): boolean {
  return others.some((other) => other.start < end && start < other.end);
}

function wrongCount(times: number): string | undefined {
  if (times === 0) return '这里的文字属于本篇，却在哪里都读不到。';
  return times === 1 ? undefined : '这里的文字在本篇里读到了不止一次。';
}

function countReadings(texts: readonly TextRecord[], length: number): readonly number[] {
  const times = new Array<number>(length).fill(0);
  for (const { start, end } of texts.flatMap(({ spans }) => spans)) {
    for (let at = start; at < end; at += 1) times[at] = (times[at] ?? 0) + 1;
  }
  return times;
}
