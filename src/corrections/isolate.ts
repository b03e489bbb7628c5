import type { Block, ParsedPage, Piece } from '../parser/types.ts';
import type { Span } from '../text/span.ts';
import { cutBlock } from './cut-block.ts';

/** Cuts the blocks of a page so that each lies inside a raw range or outside it. */
export function isolate(page: ParsedPage, range: Span): ParsedPage {
  const cutAll = (blocks: readonly Block[]) => blocks.flatMap((block) => cutAround(page.text, block, range));
  return {
    ...page,
    articles: page.articles.map((article) => ({ ...article, blocks: cutAll(article.blocks) })),
    furniture: cutAll(page.furniture),
  };
}

function cutAround(source: string, block: Block, range: Span): readonly Block[] {
  const runs = block.pieces.flatMap((piece) => runsOf(source, piece, range));
  const cuts = runs.filter(({ inside }, index) => index > 0 && inside !== runs[index - 1]?.inside);
  return cuts.reduce<readonly Block[]>(
    (blocks, { start }) => [
      ...blocks.slice(0, -1),
      ...blocks
        .slice(-1)
        .flatMap((last) => cutBlock(source, last, start).filter((part) => part !== undefined)),
    ],
    [block],
  );
}

interface Run {
  readonly start: number;
  readonly inside: boolean;
}

/** Where the parts of a piece before, inside and after the range begin. */
function runsOf(source: string, { start, end }: Piece, range: Span): readonly Run[] {
  const parts = [
    { start, end: Math.min(end, range.start), inside: false },
    { start: Math.max(start, range.start), end: Math.min(end, range.end), inside: true },
    { start: Math.max(start, range.end), end, inside: false },
  ];
  return parts.flatMap((part) => {
    const printed = source.slice(part.start, part.end).search(/\S/u);
    return printed === -1 ? [] : [{ start: part.start + printed, inside: part.inside }];
  });
}
