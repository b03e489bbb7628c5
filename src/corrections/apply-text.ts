import type { ParsedPage } from '../parser/types.ts';
import type { CorrectionOf } from '../records/correction-record.ts';
import type { Replacement } from '../text/replacement.ts';
import { findBlock } from './find-block.ts';
import { notInArticle } from './not-in-article.ts';
import type { Outcome } from './outcome.ts';

/** Says whether misread characters can be replaced: they stand in one piece of an article, and nothing replaces them yet. */
export function applyText(
  page: ParsedPage,
  { raw }: CorrectionOf<'text'>,
  replaced: readonly Replacement[],
): Outcome {
  const [start, end] = [raw.at, raw.at + raw.text.length];
  const place = findBlock(page, start);
  const block = place && page.articles[place.article]?.blocks[place.block];
  if (!block) return notInArticle(['raw']);
  if (!block.pieces.some((piece) => piece.start <= start && end <= piece.end)) {
    return {
      problem: {
        path: ['raw'],
        reason: '这几个字跨在两段文字之间，应在同一段之内。',
        mend: '缩短引文，只引要改的字。',
      },
    };
  }
  if (replaced.some((other) => other.start < end && start < other.end)) {
    return {
      problem: { path: ['raw'], reason: '这几个字已由另一条校改更正。', mend: '把两条合为一条。' },
    };
  }
  return { page };
}
