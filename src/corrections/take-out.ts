import type { Block, HiddenSpan, ParsedPage } from '../parser/types.ts';
import { type Span, trimSpan } from '../text/span.ts';
import { clearBlock } from './clear-block.ts';
import { dropEmpty } from './drop-empty.ts';

/** A page on which nothing claims the characters of the range. */
export function takeOut(page: ParsedPage, range: Span): ParsedPage {
  const clear = (blocks: readonly Block[]) =>
    blocks.flatMap((block) => clearBlock(page.text, block, range) ?? []);
  return dropEmpty({
    ...page,
    articles: page.articles.map((article) => ({ ...article, blocks: clear(article.blocks) })),
    furniture: clear(page.furniture),
    hidden: page.hidden.flatMap((span) => outsideOf(page.text, span, range)),
  });
}

function outsideOf(source: string, span: HiddenSpan, range: Span): readonly HiddenSpan[] {
  if (span.end <= range.start || range.end <= span.start) return [span];
  const parts = [
    { ...span, end: range.start },
    { ...span, start: range.end },
  ];
  return parts.flatMap((part) => trimSpan(source, part));
}
