import type { ParsedPage } from '../../parser/types.ts';
import type { CorrectionOf } from '../../records/correction-record.ts';
import { anchoredSide, anchoredSpan, notOneSide } from '../edits/anchors.ts';
import { findBlock, replaceBlocks } from '../edits/blocks.ts';
import { notInArticle, type Outcome } from '../edits/outcome.ts';

/** Records that text is lost directly before or after the quote. */
export function applyGap(page: ParsedPage, correction: CorrectionOf<'gap'>): Outcome {
  const named = anchoredSide(correction);
  if (!named) return notOneSide('写明缺文在哪段文字之前（before）或之后（after）。');
  const { start, end } = anchoredSpan(named.anchor);
  const isBefore = named.side === 'before';
  const place = findBlock(page, isBefore ? start : end - 1);
  if (!place) return notInArticle([named.side]);
  const { block } = place;
  const gap = { at: isBefore ? start : end, note: correction.note };
  if (block.gaps.some(({ at, note }) => at === gap.at && note === gap.note)) return { fulfilled: true };
  const gaps = [...block.gaps.filter(({ at }) => at !== gap.at), gap];
  return { page: replaceBlocks(page, place, 1, [{ ...block, gaps }]) };
}
