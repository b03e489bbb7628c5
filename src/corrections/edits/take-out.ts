import type { Block, ParsedPage } from '../../parser/types.ts';
import { overlaps, type Span, trimSpan } from '../../text/span.ts';
import { dropEmptyArticles } from './blocks.ts';

/** A page on which no block and no hidden span has the characters of the range. */
export function takeOut(page: ParsedPage, range: Span): ParsedPage {
  const clear = (blocks: readonly Block[]) =>
    blocks.flatMap((block) => clearBlock(page.text, block, range) ?? []);
  return dropEmptyArticles({
    ...page,
    articles: page.articles.map((article) => ({ ...article, blocks: clear(article.blocks) })),
    furniture: clear(page.furniture),
    hidden: page.hidden.flatMap((span) => partsOutside(page.text, span, range)),
  });
}

/** A block without the characters of a raw range; what stands around them stays together. Nothing when nothing is left. */
function clearBlock(source: string, block: Block, range: Span): Block | undefined {
  const parts = block.pieces.map((piece) => partsOutside(source, piece, range));
  const pieces = parts.flat();
  if (pieces.length === 0) return undefined;
  const lastOf = (index: number) => parts.slice(0, index + 1).flat().length - 1;
  const seams = block.seams
    .map((seam) => ({ ...seam, after: lastOf(seam.after) }))
    .filter(
      ({ after }, index, all) => after >= 0 && after < pieces.length - 1 && all[index - 1]?.after !== after,
    );
  return { ...block, pieces, seams };
}

function partsOutside<Part extends Span>(source: string, span: Part, range: Span): readonly Part[] {
  if (!overlaps(span, range)) return [span];
  const parts = [
    { ...span, end: range.start },
    { ...span, start: range.end },
  ];
  return parts.flatMap((part) => trimSpan(source, part));
}
