/** A half-open range `[start, end)` of UTF-16 offsets into one decoded page. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two ranges have at least one character in common. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** A span without the white space at its ends; none when nothing else is in it. */
export function trimSpan<Trimmed extends Span>(source: string, span: Trimmed): readonly Trimmed[] {
  const text = span.start < span.end ? source.slice(span.start, span.end) : '';
  if (text.trim() === '') return [];
  const start = span.start + text.length - text.trimStart().length;
  return [{ ...span, start, end: span.start + text.trimEnd().length }];
}

/** Whether the raw character at an offset is anything but white space. */
export function isPrinted(source: string, at: number): boolean {
  return /\S/u.test(source.charAt(at));
}
