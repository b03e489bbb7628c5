/** A half-open range `[start, end)` of UTF-16 offsets into one decoded page. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether the character at the offset is one of the range. */
export function holds({ start, end }: Span, at: number): boolean {
  return start <= at && at < end;
}

/** Whether two ranges have at least one character in common. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Whether all of a range lies in another. */
export function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The part of a span that lies in a range which it overlaps. */
export function clipSpan(span: Span, range: Span): Span {
  return { start: Math.max(span.start, range.start), end: Math.min(span.end, range.end) };
}

/** Spans in order of their starts, those that overlap made one; with `touching` also those that meet. */
export function joinSpans(spans: readonly Span[], { touching }: { readonly touching: boolean }): Span[] {
  const joined: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    const isApart = last === undefined || span.start > last.end || (span.start === last.end && !touching);
    if (isApart) joined.push(span);
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return joined;
}

/** A span without the white space at its ends; none when nothing else is in it. */
export function trimSpan<Trimmed extends Span>(source: string, span: Trimmed): readonly Trimmed[] {
  const text = span.start < span.end ? source.slice(span.start, span.end) : '';
  if (text.trim() === '') return [];
  const start = span.start + text.length - text.trimStart().length;
  return [{ ...span, start, end: span.start + text.trimEnd().length }];
}

/** Offsets of the raw characters of a span that are no white space. */
export function printedOffsets(source: string, { start, end }: Span): readonly number[] {
  return Array.from({ length: end - start }, (_, index) => start + index).filter((at) =>
    /\S/u.test(source.charAt(at)),
  );
}
