import type { Block, ParsedPage } from '../parser/types.ts';
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
    hidden: isolated.hidden.flatMap((span) =>
      [
        { ...span, end: Math.min(span.end, Math.max(span.start, range.start)) },
        { ...span, start: Math.max(span.start, Math.min(span.end, range.end)) },
      ].filter((part, index) => part.end > part.start && (index === 0 || range.end > span.start)),
    ),
  });
}
