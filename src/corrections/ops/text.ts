import type { ParsedPage } from '../../parser/types.ts';
import type { CorrectionOf } from '../../records/correction-record.ts';
import { isPrinted, overlaps, type Span } from '../../text/span.ts';
import type { Replacement } from '../../text/reading/reading-text.ts';
import { findBlock, SIGNED_ROLES } from '../blocks.ts';
import { notInArticle, type Outcome, type Problem } from '../outcome.ts';

/**
 * Says whether misread characters can be replaced: they stand in one piece of the text of an article, something of it
 * stays, and nothing replaces them yet.
 */
export function applyText(
  page: ParsedPage,
  { raw, to }: CorrectionOf<'text'>,
  replaced: readonly Replacement[],
): Outcome {
  const [start, end] = [raw.at, raw.at + raw.text.length];
  const place = findBlock(page, start);
  const block = place && page.articles[place.article]?.blocks[place.block];
  if (!block) return notInArticle(['raw']);
  const piece = block.pieces.find((one) => one.start <= start && end <= one.end);
  if (!piece) return { problem: ACROSS_PIECES };
  if (SIGNED_ROLES.has(piece.role)) return { problem: IN_SIGNATURE };
  if (replaced.some((other) => overlaps(other, { start, end }))) {
    return {
      problem: { path: ['raw'], reason: '这几个字已由另一条校改更正。', mend: '把两条合为一条。' },
    };
  }
  const deleted = [
    ...replaced.filter((other) => other.to.trim() === ''),
    ...(to.trim() === '' ? [{ start, end }] : []),
  ];
  return leavesNothing(page.text, piece, deleted) ? { problem: ALL_GONE } : { page };
}

const ACROSS_PIECES: Problem = {
  path: ['raw'],
  reason: '这几个字跨在两段文字之间，应在同一段之内。',
  mend: '缩短引文，只引要改的字。',
};

const IN_SIGNATURE: Problem = {
  path: ['raw'],
  reason: '这几个字在署名里，署名不在正文之中。',
  mend: '用 field 校改写明署名（bylines）。',
};

const ALL_GONE: Problem = {
  path: ['to'],
  reason: '这样整段文字都删去了，没有留下一个字。',
  mend: '整段不读的文字用 hide 隐去。',
};

function leavesNothing(source: string, piece: Span, deleted: readonly Span[]): boolean {
  const isDeleted = (at: number) => deleted.some((span) => span.start <= at && at < span.end);
  for (let at = piece.start; at < piece.end; at += 1) {
    if (isPrinted(source, at) && !isDeleted(at)) return false;
  }
  return true;
}
