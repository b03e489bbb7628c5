import type { Block, ParsedPage, Piece } from '../parser/types.ts';
import type { CorrectionOf } from '../records/correction-record.ts';
import { cutBlock } from './cut-block.ts';
import { dropEmpty } from './drop-empty.ts';
import { editBlocks } from './edit-blocks.ts';
import { findBlock } from './find-block.ts';
import { DECISION_CLUE } from './decision-clue.ts';
import { notInArticle } from './not-in-article.ts';
import type { Outcome } from './outcome.ts';
import { isPrinted } from './is-printed.ts';

/** Lets the text at `next` be read directly after the text at `first`, in one block or in one article. */
export function applyJoin(page: ParsedPage, correction: CorrectionOf<'join'>): Outcome {
  return correction.what === 'article' ? joinArticles(page, correction) : joinBlocks(page, correction);
}

function joinArticles(page: ParsedPage, { first, next }: CorrectionOf<'join'>): Outcome {
  const from = findBlock(page, next.at);
  const to = findBlock(page, first.at);
  if (!to) return notInArticle(['first']);
  if (!from) return notInArticle(['next']);
  if (from.article === to.article) return { fulfilled: true };
  const moved = page.articles[from.article]?.blocks ?? [];
  const articles = page.articles.map((article, index) => {
    if (index === to.article) return { ...article, blocks: [...article.blocks, ...moved] };
    return index === from.article ? { ...article, blocks: [] } : article;
  });
  return { page: dropEmpty({ ...page, articles }) };
}

function joinBlocks(page: ParsedPage, { id, first, next }: CorrectionOf<'join'>): Outcome {
  const end = first.at + first.text.trimEnd().length;
  const from = findBlock(page, next.at);
  if (!findBlock(page, end - 1)) return notInArticle(['first']);
  if (!from) return notInArticle(['next']);
  const source = blockAt(page, next.at);
  if (source && previousOffset(page.text, source, next.at) === end - 1) return { fulfilled: true };

  const [before, moved] = source ? cutBlock(page.text, source, next.at) : [];
  const without = editBlocks(page, from, 1, before ? [before] : []);
  const to = findBlock(without, end - 1);
  const target = blockAt(without, end - 1);
  if (!to || !target || !moved) return notInArticle(['first']);
  const following = offsetAfter(page.text, target, end);
  const [head, tail] = following === undefined ? [target, undefined] : cutBlock(page.text, target, following);
  if (!head) return notInArticle(['first']);
  const joined = append(head, moved, id);
  return { page: dropEmpty(editBlocks(without, to, 1, tail ? [joined, tail] : [joined])) };
}

function blockAt(page: ParsedPage, at: number): Block | undefined {
  const place = findBlock(page, at);
  return place && page.articles[place.article]?.blocks[place.block];
}

/** Raw offsets of the printed characters of a block, in reading order. */
function readingOrder(source: string, block: Block): readonly number[] {
  return block.pieces.flatMap(({ start, end }) =>
    Array.from({ length: end - start }, (_, index) => start + index).filter((at) => isPrinted(source, at)),
  );
}

function previousOffset(source: string, block: Block, at: number): number | undefined {
  const order = readingOrder(source, block);
  return order[order.indexOf(at) - 1];
}

function offsetAfter(source: string, block: Block, end: number): number | undefined {
  const order = readingOrder(source, block);
  return order[order.indexOf(end - 1) + 1];
}

function append(head: Block, moved: Block, id: string): Block {
  const pieces = moved.pieces.map((piece): Piece => {
    return piece.role === moved.role ? { ...piece, role: head.role } : piece;
  });
  const shift = head.pieces.length;
  return {
    role: head.role,
    pieces: [...head.pieces, ...pieces],
    seams: [
      ...head.seams,
      { after: shift - 1, confidence: 1, evidence: [`${DECISION_CLUE}${id}`] },
      ...moved.seams.map((seam) => ({ ...seam, after: seam.after + shift })),
    ],
    gaps: [...head.gaps, ...moved.gaps],
  };
}
