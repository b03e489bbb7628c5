import type { PageRecord, PageSpanRecord } from '../../records/page-record.ts';
import { ROLES } from '../../roles.ts';
import type { LineIndex, RawLine } from '../../text/lines.ts';
import { words } from '../../words/words.ts';
import { addresses } from '../../routes.ts';
import { crumbsView, type Crumb } from '../links/crumbs.ts';
import type { ArchiveIndex } from '../../archive/index-archive.ts';
import { rawRoleView, type RawRoleView } from './raw-role-view.ts';

/** The raw page, line by line, with what became of every run. */
export interface RawPageView {
  readonly title: string;
  readonly crumbs: readonly Crumb[];
  /** What the reader sees here, of which file. */
  readonly lead: string;
  readonly lines: readonly RawLineView[];
  /** The roles that occur, in the order of `ROLES`. */
  readonly legend: readonly RawRoleView[];
}

/** A raw line, cut where the role changes. */
export interface RawLineView {
  readonly number: number;
  readonly runs: readonly RawRunView[];
  /** What the line is used for, each use once. */
  readonly uses: readonly RawUse[];
}

export interface RawRunView {
  readonly text: string;
  readonly role: RawRoleView;
  /** Where the run is read; absent for what is not shown. */
  readonly href?: string;
}

/** What a line is used for: a role and where it is read, or which line it repeats. */
export interface RawUse {
  readonly text: string;
  readonly role: string;
  readonly href?: string;
}

export function rawPageView(page: PageRecord, archive: ArchiveIndex): RawPageView {
  const index = archive.linesOf(page);
  const crumbs = crumbsView(page, archive);
  return {
    title: `${words.page.raw} ${page.label ?? page.id}`,
    crumbs: [...crumbs, { text: words.page.raw }],
    lead: `${words.page.rawLead}${words.page.source}：${page.source}，${page.encoding.toUpperCase()}，${words.page.lines(index.lines.length)}。`,
    lines: linesOf(page, index),
    legend: legendOf(page),
  };
}

/** Goes through lines and spans side by side: both are sorted. */
function linesOf(page: PageRecord, index: LineIndex): readonly RawLineView[] {
  let first = 0;
  return index.lines.map((line) => {
    while ((page.spans[first]?.end ?? Infinity) <= line.start) first += 1;
    const spans: PageSpanRecord[] = [];
    for (let at = first; (page.spans[at]?.start ?? Infinity) < line.end; at += 1) {
      const span = page.spans[at];
      if (span !== undefined) spans.push(span);
    }
    return lineView(line, spans, page, index);
  });
}

function lineView(
  line: RawLine,
  spans: readonly PageSpanRecord[],
  page: PageRecord,
  index: LineIndex,
): RawLineView {
  const runs = spans.map((span) => {
    const text = page.text.slice(Math.max(span.start, line.start), Math.min(span.end, line.end));
    return { text, role: rawRoleView(span.role), ...placeOf(span) };
  });
  const uses = spans.filter(isWorthSaying).map((span) => useOf(span, page, index));
  const isNew = (use: RawUse, at: number) =>
    uses.findIndex((other) => other.text === use.text && other.href === use.href) === at;
  return { number: line.number, runs, uses: uses.filter(isNew) };
}

function isWorthSaying({ role }: PageSpanRecord): boolean {
  return role !== 'blank' && role !== 'mark';
}

function placeOf({ article, anchor }: PageSpanRecord): { readonly href?: string } {
  if (article === undefined) return {};
  return { href: anchor === undefined ? addresses.article(article) : addresses.anchor(article, anchor) };
}

function useOf(span: PageSpanRecord, page: PageRecord, index: LineIndex): RawUse {
  const role = rawRoleView(span.role);
  if (span.of === undefined) return { text: role.name, role: span.role, ...placeOf(span) };
  const line = index.numberAt(span.of);
  return { text: words.page.duplicateOf(line), role: span.role, href: addresses.rawLine(page.id, line) };
}

function legendOf(page: PageRecord): readonly RawRoleView[] {
  const roles = new Set(page.spans.filter(isWorthSaying).map((span) => span.role));
  return ROLES.filter((role) => roles.has(role)).map(rawRoleView);
}
