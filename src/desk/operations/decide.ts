import type { AnchoredRange, CorrectionOf, CorrectionRecord } from '../../records/correction-record.ts';
import { indexLines } from '../../text/lines.ts';
import { type Span, trimSpan } from '../../text/span.ts';
import { quoteAt, quoteBefore, quoteRange } from './quote.ts';

type WithoutSignature<Correction> = Correction extends unknown
  ? Omit<Correction, 'id' | 'reason' | 'date' | 'by'>
  : never;

/** A correction before somebody gives a reason for it and signs it. */
export type Decision = WithoutSignature<CorrectionRecord>;

/** What an editor selected of the raw text: spans in reading order, at least one. A span without characters is a place. */
export type Selection = readonly [Span, ...Span[]];

type Role = CorrectionOf<'setRole'>['role'];
type What = CorrectionOf<'join'>['what'];
type Side = 'before' | 'after';

/** Where a selection begins to be read. */
export function startOf([first]: Selection): number {
  return first.start;
}

/** Where it ends. */
export function endOf(selection: Selection): number {
  return selection.at(-1)?.end ?? 0;
}

/** What the editor selected without white space at the ends; a place stays as it is. */
export function trimSelection(source: string, { start, end }: Span): Selection {
  const [trimmed = { start, end: start }] = trimSpan(source, { start, end });
  return [trimmed];
}

/** Titles of which several lines are one. */
const TITLES: readonly string[] = ['headline'] satisfies readonly Role[];

/** Everything selected is of a role; the lines of a headline are one headline. */
export function decideRole(source: string, selection: Selection, role: Role): readonly Decision[] {
  const set = selection.map((span): Decision => ({ op: 'setRole', range: quoteRange(source, span), role }));
  if (!TITLES.includes(role)) return set;
  const lines = selection.flatMap((span) => linesIn(source, span));
  const joins = lines
    .slice(1)
    .map((next, index): Decision => decideJoin(source, [lines[index] ?? next], [next], 'block'));
  return [...set, ...joins];
}

/** The parts of a span on each of its lines. */
function linesIn(source: string, span: Span): readonly Span[] {
  return indexLines(source).lines.flatMap(({ start, end }) =>
    trimSpan(source, { start: Math.max(start, span.start), end: Math.min(end, span.end) }),
  );
}

/** Two titles are read as one, in the order of the page. */
export function decideMerge(source: string, one: Selection, other: Selection): Decision {
  const [first, next] = startOf(one) < startOf(other) ? [one, other] : [other, one];
  return decideJoin(source, first, next, 'block');
}

export function decideJoin(source: string, first: Selection, next: Selection, what: What): Decision {
  return { op: 'join', what, first: quoteBefore(source, endOf(first)), next: quoteAt(source, startOf(next)) };
}

export function decideSplit(source: string, selection: Selection, what: What): Decision {
  return { op: 'split', what, begin: quoteAt(source, startOf(selection)) };
}

export function decideMove(
  source: string,
  moved: Selection,
  target: Selection,
  side: Side,
  what: What,
): Decision {
  const end = endOf(moved);
  const isLong = moved.length > 1 || linesIn(source, moved[0]).length > 1;
  return {
    op: 'move',
    what,
    from: quoteAt(source, startOf(moved)),
    ...(isLong && { through: quoteBefore(source, end) }),
    [side]: side === 'before' ? quoteAt(source, startOf(target)) : quoteBefore(source, endOf(target)),
  };
}

export function decideNoise(source: string, selection: Selection): readonly Decision[] {
  return selection.map((span) => ({ op: 'hide', range: quoteRange(source, span), as: 'noise' }));
}

/** A repetition is hidden; `of` is what it repeats, if that is known. */
export function decideDuplicate(
  source: string,
  selection: Selection,
  of: AnchoredRange | undefined,
): readonly Decision[] {
  return selection.map((span) => ({
    op: 'hide',
    range: quoteRange(source, span),
    as: 'duplicate',
    ...(of && { of }),
  }));
}

/** The nearest other place at which the selected characters stand, the ones before it first. */
export function findRepeated(source: string, [{ start, end }]: Selection): AnchoredRange | undefined {
  const words = source.slice(start, end);
  if (words === '') return undefined;
  const before = source.lastIndexOf(words, start - words.length);
  const at = start >= words.length && before !== -1 ? before : source.indexOf(words, end);
  return at === -1 ? undefined : quoteRange(source, { start: at, end: at + words.length });
}

export function decideGap(source: string, selection: Selection, side: Side, note: string): Decision {
  const quote =
    side === 'before' ? quoteAt(source, startOf(selection)) : quoteBefore(source, endOf(selection));
  return { op: 'gap', [side]: quote, note };
}

export function decideComplete(source: string, selection: Selection): Decision {
  return { op: 'complete', text: quoteAt(source, startOf(selection)) };
}

export function decideText(source: string, [{ start, end }]: Selection, to: string): Decision {
  return { op: 'text', raw: { at: start, text: source.slice(start, end) }, to };
}

export function decideField(
  source: string,
  selection: Selection,
  set: CorrectionOf<'field'>['set'],
): Decision {
  return { op: 'field', article: quoteAt(source, startOf(selection)), set };
}
