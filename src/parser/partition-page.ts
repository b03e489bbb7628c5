import type { Span } from '../text/span.ts';
import type { HiddenRole } from '../roles.ts';
import type { PageSpan, ParsedPage } from './types.ts';

/**
 * Covers the whole text with spans, sorted, without holes or overlaps: the page's pieces and hidden spans, and between
 * them layout marks and white space.
 */
export function partitionPage(page: ParsedPage): PageSpan[] {
  const known = [
    ...page.articles.flatMap(({ blocks }, article) =>
      blocks.flatMap(({ pieces }, block) => pieces.map((piece) => ({ ...piece, article, block }))),
    ),
    ...page.furniture.flatMap((block) => block.pieces),
    ...page.hidden.map(({ start, end, role }) => ({ start, end, role })),
  ].sort((left, right) => left.start - right.start);
  const spans: PageSpan[] = [];
  let end = 0;
  for (const span of known) {
    spans.push(...restSpans(page.text, { start: end, end: span.start }), span);
    end = span.end;
  }
  return [...spans, ...restSpans(page.text, { start: end, end: page.text.length })];
}

/** `\s` does not know the line end U+0085. */
const BLANK_OR_MARK = /(?<blank>[\s\u0085]+)|[^\s\u0085]+/gu;

/** What no block claims: white space and layout marks. */
function restSpans(text: string, { start, end }: Span): PageSpan[] {
  return [...text.slice(start, end).matchAll(BLANK_OR_MARK)].map((match) => {
    const role: HiddenRole = match.groups?.['blank'] === undefined ? 'mark' : 'blank';
    return { start: start + match.index, end: start + match.index + match[0].length, role };
  });
}
