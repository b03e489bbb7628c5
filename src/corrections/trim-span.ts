import type { Span } from '../text/span.ts';

/** A span without the white space at its ends; none when nothing else is in it. */
export function trimSpan<Trimmed extends Span>(source: string, span: Trimmed): readonly Trimmed[] {
  const text = span.start < span.end ? source.slice(span.start, span.end) : '';
  if (text.trim() === '') return [];
  const start = span.start + text.length - text.trimStart().length;
  return [{ ...span, start, end: span.start + text.trimEnd().length }];
}
