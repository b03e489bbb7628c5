import type { Anchor, AnchoredRange, CorrectionRecord } from '../../records/correction-record.ts';
import type { Span } from '../../text/span.ts';
import type { Outcome } from './outcome.ts';

/** Every anchor of a correction with its path, the range's end included. */
export function anchorsOf(
  correction: CorrectionRecord,
): readonly { readonly path: readonly string[]; readonly anchor: Anchor }[] {
  return anchorsIn(correction, []);
}

function anchorsIn(
  value: object,
  path: readonly string[],
): readonly { readonly path: readonly string[]; readonly anchor: Anchor }[] {
  const own = isAnchor(value) ? [{ path, anchor: value }] : [];
  const inner = Object.entries(value).flatMap(([key, child]: [string, unknown]) =>
    typeof child === 'object' && child !== null ? anchorsIn(child, [...path, key]) : [],
  );
  return [...own, ...inner];
}

function isAnchor(value: object): value is Anchor {
  return 'at' in value && typeof value.at === 'number' && 'text' in value && typeof value.text === 'string';
}

/** Length of the raw text that an error shows for what stands at a wrong offset. */
const SHOWN_LENGTH = 12;

/** The problem of the first quote that does not stand at its offset; nothing when all do. */
export function checkAnchors(source: string, correction: CorrectionRecord): Outcome | undefined {
  for (const { path, anchor } of anchorsOf(correction)) {
    if (source.startsWith(anchor.text, anchor.at)) continue;
    const there = source.slice(anchor.at, anchor.at + SHOWN_LENGTH).replaceAll(/\s/gu, ' ');
    return {
      problem: {
        path,
        reason: `原文偏移 ${anchor.at} 处是“${there}”，应是“${anchor.text}”。`,
        mend: whereItStands(source, anchor.text),
      },
    };
  }
  return undefined;
}

function whereItStands(source: string, text: string): string {
  const places: number[] = [];
  for (let at = source.indexOf(text); at !== -1; at = source.indexOf(text, at + 1)) places.push(at);
  if (places.length === 0) return '原文中没有这段引文，请照原文逐字引用。';
  return `这段引文在原文偏移 ${places.join('、')} 处，请把 at 改过来。`;
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
