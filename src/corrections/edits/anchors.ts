import type { Anchor, AnchoredRange, CorrectionRecord } from '../../records/correction-record.ts';
import { indexLines } from '../../text/lines.ts';
import type { Span } from '../../text/span.ts';
import type { Outcome, Problem } from './outcome.ts';

/** Every anchor of a correction with its path, a range and its end both. */
export function anchorsOf(
  correction: CorrectionRecord,
): readonly { readonly path: readonly string[]; readonly anchor: AnchoredRange }[] {
  return anchorsIn(correction, []);
}

function anchorsIn(
  value: object,
  path: readonly string[],
): readonly { readonly path: readonly string[]; readonly anchor: AnchoredRange }[] {
  const own = isAnchor(value) ? [{ path, anchor: value }] : [];
  const inner = Object.entries(value).flatMap(([key, child]: [string, unknown]) =>
    typeof child === 'object' && child !== null ? anchorsIn(child, [...path, key]) : [],
  );
  return [...own, ...inner];
}

function isAnchor(value: object): value is AnchoredRange {
  return 'at' in value && typeof value.at === 'number' && 'text' in value && typeof value.text === 'string';
}

/** Length of the raw text that an error shows for what stands at a wrong offset. */
const SHOWN_LENGTH = 12;

/** The quotes of a correction that do not stand at their offsets, each with the places at which they do; and ranges that end before they begin. */
export function findWrongAnchors(source: string, correction: CorrectionRecord): readonly Problem[] {
  const anchors = anchorsOf(correction);
  const misplaced = anchors
    .filter(({ anchor }) => !source.startsWith(anchor.text, anchor.at))
    .map(({ path, anchor }) => {
      const there = source.slice(anchor.at, anchor.at + SHOWN_LENGTH).replaceAll(/\s/gu, ' ');
      const reason = `原文偏移 ${anchor.at} 处是“${there}”，应是“${anchor.text}”。`;
      return { path, reason, mend: whereItStands(source, placesOf(source, anchor.text)) };
    });
  const backward = anchors.filter(({ anchor }) => endsBeforeItBegins(anchor));
  return [...misplaced, ...backward.map(({ path }) => ({ path: [...path, 'to'], ...BACKWARD }))];
}

const BACKWARD = {
  reason: '这一段的末尾（to）在开头之前。',
  mend: '把 to 写为后面的一处，或把两处对调。',
};

function endsBeforeItBegins(range: AnchoredRange): boolean {
  return range.to !== undefined && range.to.at + range.to.text.length < range.at + range.text.length;
}

/** Offsets at which words stand in a raw text. */
export function placesOf(source: string, words: string): readonly number[] {
  const places: number[] = [];
  for (let at = source.indexOf(words); at !== -1; at = source.indexOf(words, at + 1)) places.push(at);
  return places;
}

/** What to do about a quote that stands at these places. */
export function whereItStands(source: string, places: readonly number[]): string {
  if (places.length === 0) return '原文中没有这段引文，请照原文逐字引用。';
  const { numberAt } = indexLines(source);
  const named = places.map((at) => `第 ${numberAt(at)} 行（偏移 ${at}）`).join('、');
  return places.length === 1
    ? `这段引文在${named}，请改 at，或把 at 删去。`
    : `这段引文在${named}，请把 at 改为其中之一，或改写为 line。`;
}

/** The raw range that anchors name; a single anchor names its own characters. */
export function anchoredSpan({ at, text, to }: AnchoredRange): Span {
  const last = to ?? { at, text };
  return { start: at, end: last.at + last.text.length };
}

/** An anchor, and which side of its quote a correction means. */
export interface AnchoredSide {
  readonly side: 'before' | 'after';
  readonly anchor: Anchor;
}

/** The side that a correction names; nothing when it names none or both. */
export function anchoredSide({
  before,
  after,
}: {
  readonly before?: Anchor | undefined;
  readonly after?: Anchor | undefined;
}): AnchoredSide | undefined {
  if (before && after) return undefined;
  if (before) return { side: 'before', anchor: before };
  return after && { side: 'after', anchor: after };
}

/** A correction must name one side; `mend` says of what. */
export function notOneSide(mend: string): Outcome {
  return { problem: { path: [], reason: 'before 与 after 应恰好写一个。', mend } };
}
