import type { Block, ParsedPage, Piece } from '../../parser/types.ts';
import type { CorrectionOf } from '../../records/correction-record.ts';
import { DOUBTFUL } from '../../report.ts';
import { printedOffsets, trimSpan } from '../../text/span.ts';
import { dropEmptyArticles, findBlock, replaceBlocks } from '../edits/blocks.ts';
import { cutBlock } from '../edits/cut-blocks.ts';
import { DECISION_CLUE, notInArticle, type Outcome } from '../edits/outcome.ts';

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
  if (printedBeside(page.text, from.block, next.at, -1) === end - 1) return confirmSeam(page, from, end, id);

  const [rest, moved] = cutBlock(page.text, from.block, next.at);
  const without = replaceBlocks(page, from, 1, rest ? [rest] : []);
  const to = findBlock(without, end - 1);
  if (!to || !moved) return notInArticle(['first']);
  const following = printedBeside(page.text, to.block, end - 1, 1);
  const [head, tail] =
    following === undefined ? [to.block, undefined] : cutBlock(page.text, to.block, following);
  if (!head) return notInArticle(['first']);
  const joined = appendBlock(head, moved, id);
  return { page: dropEmptyArticles(replaceBlocks(without, to, 1, tail ? [joined, tail] : [joined])) };
}

/** Offset of the printed character of a block that is read directly before or after the one at `at`. */
function printedBeside(source: string, { pieces }: Block, at: number, step: -1 | 1): number | undefined {
  const offsets = pieces.flatMap((piece) => printedOffsets(source, piece));
  return offsets[offsets.indexOf(at) + step];
}

function appendBlock(head: Block, moved: Block, id: string): Block {
  const pieces = moved.pieces.map((piece): Piece =>
    piece.role === moved.role ? { ...piece, role: head.role } : piece,
  );
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

/** The texts are joined already: a doubtful seam becomes decided, a sure one needs nothing. `end` ends the text before it. */
function confirmSeam(
  page: ParsedPage,
  place: NonNullable<ReturnType<typeof findBlock>>,
  end: number,
  id: string,
): Outcome {
  const { block } = place;
  const endOf = (index: number) =>
    block.pieces.slice(index, index + 1).flatMap((piece) => trimSpan(page.text, piece))[0]?.end;
  const index = block.seams.findIndex(({ after }) => endOf(after) === end);
  const seam = block.seams[index];
  if (!seam || seam.confidence >= DOUBTFUL) return { fulfilled: true };
  const decided = { ...seam, confidence: 1, evidence: [`${DECISION_CLUE}${id}`, ...seam.evidence] };
  return { page: replaceBlocks(page, place, 1, [{ ...block, seams: block.seams.with(index, decided) }]) };
}
