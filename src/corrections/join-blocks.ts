import type { Block, ParsedPage, Piece } from '../parser/types.ts';
import type { CorrectionOf } from '../records/correction-record.ts';
import { confirmSeam } from './confirm-seam.ts';
import { cutBlock } from './cut-block.ts';
import { DECISION_CLUE } from './decision-clue.ts';
import { dropEmpty } from './drop-empty.ts';
import { editBlocks } from './edit-blocks.ts';
import { findBlock } from './find-block.ts';
import { isPrinted } from '../text/span.ts';
import { notInArticle } from './not-in-article.ts';
import type { Outcome } from './outcome.ts';

/** Moves the text from `next` to the end of its block directly behind `first`; what stood there becomes a block of its own. */
export function joinBlocks(page: ParsedPage, { id, first, next }: CorrectionOf<'join'>): Outcome {
  const end = first.at + first.text.trimEnd().length;
  const from = findBlock(page, next.at);
  if (!findBlock(page, end - 1)) return notInArticle(['first']);
  if (!from) return notInArticle(['next']);
  const source = blockAt(page, next.at);
  if (source && before(page.text, source, next.at) === end - 1) return confirmSeam(page, from, end, id);

  const [rest, moved] = source ? cutBlock(page.text, source, next.at) : [];
  const without = editBlocks(page, from, 1, rest ? [rest] : []);
  const to = findBlock(without, end - 1);
  const target = blockAt(without, end - 1);
  if (!to || !target || !moved) return notInArticle(['first']);
  const following = after(page.text, target, end - 1);
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
function printedOffsets(source: string, block: Block): readonly number[] {
  return block.pieces.flatMap(({ start, end }) =>
    Array.from({ length: end - start }, (_, index) => start + index).filter((at) => isPrinted(source, at)),
  );
}

function before(source: string, block: Block, at: number): number | undefined {
  const offsets = printedOffsets(source, block);
  return offsets[offsets.indexOf(at) - 1];
}

function after(source: string, block: Block, at: number): number | undefined {
  const offsets = printedOffsets(source, block);
  return offsets[offsets.indexOf(at) + 1];
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
