import type { ParsedPage } from '../parser/types.ts';
import { DOUBTFUL_SEAM } from '../report.ts';
import { DECISION_CLUE } from './decision-clue.ts';
import { editBlocks } from './edit-blocks.ts';
import type { BlockPlace } from './find-block.ts';
import type { Outcome } from './outcome.ts';

/** The seam stands as a person wants it: a doubtful one becomes decided, a sure one needs nothing. `end` ends the text before it. */
export function confirmSeam(page: ParsedPage, place: BlockPlace, end: number, id: string): Outcome {
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
  return { page: editBlocks(page, place, 1, [{ ...block, seams: block.seams.with(index, decided) }]) };
}
