import type { Block, ParsedPage, Piece } from '../../parser/types.ts';
import type { CorrectionOf } from '../../records/correction-record.ts';
import { DOUBTFUL_SEAM } from '../../report.ts';
import { isPrinted } from '../../text/span.ts';
import { type BlockPlace, dropEmptyArticles, findBlock, replaceBlocks } from '../blocks.ts';
import { cutBlock } from '../cut-blocks.ts';
import { notInArticle, type Outcome } from '../outcome.ts';

/** Lets the text at `next` be read directly after the text at `first`, in one block or in one article. */
export function applyJoin(page: ParsedPage, correction: CorrectionOf<'join'>): Outcome {
  return correction.what === 'article' ? joinArticles(page, correction) : joinBlocks(page, correction);
}

/** Moves the text from `next` to the end of its block directly behind `first`; what stood there becomes a block of its own. */
function joinBlocks(page: ParsedPage, { id, first, next }: CorrectionOf<'join'>): Outcome {
  const end = first.at + first.text.trimEnd().length;
  const from = findBlock(page, next.at);
  if (!findBlock(page, end - 1)) return notInArticle(['first']);
  if (!from) return notInArticle(['next']);
  const source = blockAt(page, next.at);
  if (source && printedBefore(page.text, source, next.at) === end - 1)
    return confirmSeam(page, from, end, id);

  const [rest, moved] = source ? cutBlock(page.text, source, next.at) : [];
  const without = replaceBlocks(page, from, 1, rest ? [rest] : []);
  const to = findBlock(without, end - 1);
  const target = blockAt(without, end - 1);
  if (!to || !target || !moved) return notInArticle(['first']);
  const following = printedAfter(page.text, target, end - 1);
  const [head, tail] = following === undefined ? [target, undefined] : cutBlock(page.text, target, following);
  if (!head) return notInArticle(['first']);
  const joined = appendBlock(head, moved, id);
  return { page: dropEmptyArticles(replaceBlocks(without, to, 1, tail ? [joined, tail] : [joined])) };
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

function printedBefore(source: string, block: Block, at: number): number | undefined {
  const offsets = printedOffsets(source, block);
  return offsets[offsets.indexOf(at) - 1];
}

function printedAfter(source: string, block: Block, at: number): number | undefined {
  const offsets = printedOffsets(source, block);
  return offsets[offsets.indexOf(at) + 1];
}

function appendBlock(head: Block, moved: Block, id: string): Block {
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

/** Appends the article that holds `next` to the one that holds `first`. */
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
  return { page: dropEmptyArticles({ ...page, articles }) };
}

/** The seam stands as a person wants it: a doubtful one becomes decided, a sure one needs nothing. `end` ends the text before it. */
function confirmSeam(page: ParsedPage, place: BlockPlace, end: number, id: string): Outcome {
  const block = page.articles[place.article]?.blocks[place.block];
  const index = block?.seams.findIndex(({ after }) => {
    const piece = block.pieces[after];
    return (
      piece !== undefined && page.text.slice(piece.start, piece.end).trimEnd().length + piece.start === end
    );
  });
  const seam = index === undefined ? undefined : block?.seams[index];
  if (!block || index === undefined || !seam || seam.confidence >= DOUBTFUL_SEAM) return { fulfilled: true };
  const decided = { ...seam, confidence: 1, evidence: [`${DECISION_CLUE}${id}`, ...seam.evidence] };
  return { page: replaceBlocks(page, place, 1, [{ ...block, seams: block.seams.with(index, decided) }]) };
}

/** Begins the clue of a seam that a person decided; the id of the correction follows. */
export const DECISION_CLUE = 'correction/';
