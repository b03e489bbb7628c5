import { listNames, listTexts } from '../../archive/article-texts.ts';
import { anchoredSpan } from '../../corrections/edits/anchors.ts';
import { isFurniture, isSignature } from '../../roles.ts';
import type { ArticleRecord } from '../../records/article-record.ts';
import type { CorrectionRecord } from '../../records/correction-record.ts';
import type { PageRecord, PageSpanRecord } from '../../records/page-record.ts';
import type { TextRecord } from '../../records/reading-text-record.ts';
import { type Change, type ChangeKind, replayReading } from '../../text/reading/reading-text.ts';
import { findLayoutMarks } from '../../text/markup/layout-marks.ts';
import { isWithin, joinSpans, overlaps, type Span } from '../../text/span.ts';

/** A raw place at which what is published differs from what was scanned, and no record says so. */
interface Unrecorded {
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

function findUnexplainedHiding(page: PageRecord): Unrecorded[] {
  const decided = rangesOfHides(page.corrections);
  const marks = joinSpans(findLayoutMarks(page.text).all, { touching: true });
  return page.spans
    .filter((span) => !isExplained(span, page.text.slice(span.start, span.end), decided, marks))
    .map(({ start, end }) => ({ span: { start, end }, reason: '这里的文字隐去了，却没有记明缘由。' }));
}

function isExplained(
  span: PageSpanRecord,
  raw: string,
  decided: readonly Span[],
  marks: readonly Span[],
): boolean {
  const { role, start, end, of, article } = span;
  if (role === 'blank') return raw.trim() === '';
  if (role === 'mark') return marks.some((mark) => isWithin(span, mark));
  if (role === 'noise') return true;
  if (role !== 'duplicate') return article !== undefined || isFurniture(role);
  return of !== undefined || decided.some((range) => range.start <= start && end <= range.end);
}

/** The raw ranges that people hid. */
function rangesOfHides(corrections: readonly CorrectionRecord[]): readonly Span[] {
  return corrections.flatMap((correction) =>
    correction.op === 'hide' ? [anchoredSpan(correction.range)] : [],
  );
}

/** Finds what of one text its changes do not lead to, and changes that are not what their kind says. */
function findUnrecordedChanges(text: TextRecord, page: PageRecord): readonly Unrecorded[] {
  const dishonest = text.changes.filter((change) => !isHonest(change, page));
  const mislabelled = dishonest.map(({ start, end }) => ({
    span: { start, end },
    reason: '这里的改动不是它所记的那一类。',
  }));
  if (replayReading(page.text, text) === text.text) return mislabelled;
  const [first, last] = [text.spans[0], text.spans.at(-1)];
  const span = { start: first?.start ?? 0, end: last?.end ?? 0 };
  return [...mislabelled, { span, reason: '整理文与原文之间有没有记录的改动。' }];
}

/** Whether a change is of its kind; a corrected character needs the decision of a person. */
function isHonest(change: Change, { corrections, text }: PageRecord): boolean {
  const mark = findLayoutMarks(text).startingAt.get(change.start);
  if (change.kind === 'mark') return mark?.end === change.end && mark.to === change.to;
  if (change.kind === 'wrap' && mark?.to === ' ') return SPACE_READ.test(change.to);
  if (change.kind !== 'correction') return IS_OF_ITS_KIND[change.kind](change);
  return corrections.some(
    (one) =>
      one.op === 'text' &&
      one.raw.at === change.start &&
      one.raw.text === change.from &&
      one.to === change.to,
  );
}

const SPACES = /^\s+$/u;
const SPACE_READ = /^[ \u3000]?$/u;

const IS_OF_ITS_KIND: Readonly<
  Record<Exclude<ChangeKind, 'correction' | 'mark'>, (change: Change) => boolean>
> = {
  // A full stop has no compatible full-width form that Chinese uses.
  width: ({ from, to }) => to.normalize('NFKC') === from || (from === '.' && to === '。'),
  quote: ({ from, to }) => (from === '"' && /^[“”]$/u.test(to)) || (from === "'" && /^[‘’]$/u.test(to)),
  wrap: ({ from, to }) => SPACES.test(from) && SPACE_READ.test(to),
  seam: ({ from, to }) => from === '' && SPACE_READ.test(to),
};

/** Roles that a text may run across. */
const UNREAD_ROLES: ReadonlySet<string> = new Set(['blank', 'mark']);

/** Finds characters that their article reads nowhere or twice, and those that an article reads and does not own. */
function findMisreads(page: PageRecord, articles: readonly ArticleRecord[]): Unrecorded[] {
  const [reads, none] = [new Uint32Array(page.text.length), new Uint32Array(page.text.length)];
  const readsOf = new Map(articles.map(({ id }) => [id, new Uint32Array(page.text.length)]));
  for (const article of articles) countReads(article, [reads, readsOf.get(article.id) ?? none]);
  return page.spans.flatMap((span) => {
    const owner = articles.find(({ id }) => id === span.article);
    const isName = owner !== undefined && isShownAsName(span, owner, page);
    const own = readsOf.get(span.article ?? '') ?? none;
    const { start, end } = span;
    for (let at = start; at < end; at += 1) {
      const reason = misreading(span, isName, reads[at] ?? 0, own[at] ?? 0);
      if (reason !== undefined) return [{ span: { start: at, end }, reason }];
    }
    return [];
  });
}

/** Adds to some counts how often an article reads each raw character. */
function countReads(article: ArticleRecord, counts: readonly Uint32Array[]): void {
  for (const { start, end } of listTexts(article).flatMap(({ spans }) => spans)) {
    for (let at = start; at < end; at += 1) for (const count of counts) count[at] = (count[at] ?? 0) + 1;
  }
}

function isShownAsName(span: PageSpanRecord, owner: ArticleRecord, page: PageRecord): boolean {
  return span.role === 'section' || (isSignature(span.role) && isNamed(span, owner, page));
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

/** What is wrong with a character that articles read so often, its own one among them. */
function misreading(
  { article, role }: PageSpanRecord,
  isName: boolean,
  reads: number,
  own: number,
): string | undefined {
  if (own < reads && !UNREAD_ROLES.has(role)) return '这里的文字不属于一篇文章，却在那一篇里读到。';
  if (article === undefined || isName || own === 1) return undefined;
  return own === 0
    ? '这里的文字属于一篇文章，却在那一篇里读不到。'
    : '这里的文字在一篇文章里读到了不止一次。';
}
