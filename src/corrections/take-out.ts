import type { Block, HiddenSpan, ParsedPage } from '../parser/types.ts';
import type { Span } from '../text/span.ts';
import { dropEmpty } from './drop-empty.ts';
import { isolate } from './isolate.ts';

/** A page on which nothing claims the characters of the range. */
export function takeOut(page: ParsedPage, range: Span): ParsedPage {
  const isolated = isolate(page, range);
  const outside = ({ pieces }: Block) =>
    pieces.every(({ start, end }) => end <= range.start || range.end <= start);
  return dropEmpty({
    ...isolated,
    articles: isolated.articles.map((article) => ({ ...article, blocks: article.blocks.filter(outside) })),
    furniture: isolated.furniture.filter(outside),
    hidden: isolated.hidden.flatMap((span) => outsideOf(span, range)),
  });
}

function outsideOf(span: HiddenSpan, range: Span): readonly HiddenSpan[] {
  if (span.end <= range.start || range.end <= span.start) return [span];
  const parts = [
    { ...span, end: range.start },
    { ...span, start: range.end },
  ];
  return parts.filter(({ start, end }) => start < end);
}
