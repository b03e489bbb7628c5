import { countOwnChanges } from './count-own-changes.ts';
import type { Change, ReadingText } from './reading-text.ts';
import type { Span } from './span.ts';

/**
 * Offset in the reading text at which the raw offset `at` stands; nothing when no span of the text touches it. A raw offset
 * inside a changed range stands where the change stands; where one span ends and another begins, that of the beginning.
 */
export function readingOffset({ text, spans, changes }: ReadingText, at: number): number | undefined {
  let offset = 0;
  let atEnd: number | undefined;
  const rest = [...changes];
  for (const span of spans) {
    const own = rest.splice(0, countOwnChanges(rest, span));
    if (span.start <= at && at < span.end) return offset + shift(own, span, at);
    offset += shift(own, span, span.end);
    if (at === span.end) atEnd ??= offset;
    const seam = rest[0]?.kind === 'seam' ? rest.shift() : undefined;
    offset += seam?.to.length ?? 0;
  }
  return atEnd === undefined ? undefined : Math.min(atEnd, text.length);
}

function shift(changes: readonly Change[], span: Span, at: number): number {
  const before = changes.filter(({ start }) => start < at);
  const grown = before.reduce((sum, { end, from, to }) => sum + (end <= at ? to.length - from.length : 0), 0);
  const around = before.find(({ start, end }) => start < at && at < end);
  return (around ? around.start : at) - span.start + grown;
}
