import type { Anchor, AnchoredRange } from '../../records/correction-record.ts';
import type { Span } from '../../text/span.ts';

/** Enough characters to know a place by, few enough to be read at a glance. */
const QUOTE_LENGTH = 8;
/** A range that is not longer is quoted whole. */
const WHOLE_LENGTH = 20;

/** The characters that begin at a raw offset, to the end of their line at most. */
export function quoteAt(source: string, at: number): Anchor {
  const [text = ''] = /^.[^\r\n]*/su.exec(source.slice(at, at + QUOTE_LENGTH)) ?? [];
  return { at, text: wholeCharacters(text) };
}

/** The characters that end at a raw offset, from the beginning of their line at most. */
export function quoteBefore(source: string, end: number): Anchor {
  const before = source.slice(Math.max(0, end - QUOTE_LENGTH), end);
  const [text = ''] = /[^\r\n]*.$/su.exec(before) ?? [];
  const whole = text.replace(/^[\uDC00-\uDFFF]/u, '');
  return { at: end - whole.length, text: whole };
}

/** A raw range by its characters, or by its first and last ones. */
export function quoteRange(source: string, { start, end }: Span): AnchoredRange {
  const text = source.slice(start, end);
  if (text.length <= WHOLE_LENGTH && !/[\r\n]/u.test(text)) return { at: start, text };
  return { ...quoteAt(source, start), to: quoteBefore(source, end) };
}

/** Without half of a character of two units at the end. */
function wholeCharacters(text: string): string {
  return text.replace(/[\uD800-\uDBFF]$/u, '');
}
