import type { Span } from '../../text/span.ts';
import type { SnippetPart } from './snippet.ts';

/** Cuts `[start, end)` of a text at its marks; empty parts are left out. */
export function splitAtMarks(text: string, marks: readonly Span[], { start, end }: Span): SnippetPart[] {
  const parts: SnippetPart[] = [];
  let at = start;
  for (const mark of marks.filter((one) => one.start >= start && one.end <= end)) {
    parts.push({ text: text.slice(at, mark.start), isHit: false });
    parts.push({ text: text.slice(mark.start, mark.end), isHit: true });
    at = mark.end;
  }
  return [...parts, { text: text.slice(at, end), isHit: false }].filter((part) => part.text !== '');
}
