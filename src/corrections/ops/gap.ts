import type { ParsedPage } from '../../parser/types.ts';
import type { CorrectionOf } from '../../records/correction-record.ts';
import { findBlock, replaceBlocks } from '../blocks.ts';
import { notInArticle, type Outcome } from '../outcome.ts';

/** Records that text is lost directly before or after the quote. */
export function applyGap(page: ParsedPage, { before, after, note }: CorrectionOf<'gap'>): Outcome {
  const anchor = before ?? after;
  if (!anchor || (before && after)) {
    return {
      problem: {
        path: [],
        reason: 'before 与 after 应恰好写一个。',
        mend: '写明缺文在哪段文字之前（before）或之后（after）。',
      },
    };
  }
  const at = before ? anchor.at : anchor.at + anchor.text.length;
  const place = findBlock(page, before ? at : at - 1);
  const block = place && page.articles[place.article]?.blocks[place.block];
  if (!place || !block) return notInArticle([before ? 'before' : 'after']);
  if (block.gaps.some((gap) => gap.at === at && gap.note === note)) return { fulfilled: true };
  const gaps = [...block.gaps.filter((gap) => gap.at !== at), { at, note }];
  return { page: replaceBlocks(page, place, 1, [{ ...block, gaps }]) };
}
