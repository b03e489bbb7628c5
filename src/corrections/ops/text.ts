import type { ParsedPage } from '../../parser/types.ts';
import type { CorrectionOf } from '../../records/correction-record.ts';
import { isSignature } from '../../roles.ts';
import type { Replacement } from '../../text/reading/reading-text.ts';
import { holds, isWithin, overlaps, printedOffsets, type Span } from '../../text/span.ts';
import { anchoredSpan } from '../edits/anchors.ts';
import { findBlock } from '../edits/blocks.ts';
import { notInArticle, type Outcome, type Problem } from '../edits/outcome.ts';

/**
 * Checks that misread characters can be replaced: they stand in one piece of the text of an article, something of it
 * remains, and `replaced` has none of them. The page stays as it is, for characters are replaced when it is read.
 */
export function checkReplacement(
  page: ParsedPage,
  { raw, to }: CorrectionOf<'text'>,
  replaced: readonly Replacement[],
): Outcome {
  const span = anchoredSpan(raw);
  const place = findBlock(page, span.start);
  if (!place) return notInArticle(['raw']);
  const piece = place.block.pieces.find((one) => isWithin(span, one));
  if (!piece) return { problem: ACROSS_PIECES };
  if (isSignature(piece.role)) return { problem: IN_SIGNATURE };
  if (replaced.some((other) => overlaps(other, span))) return { problem: REPLACED_BEFORE };
  const deleted = [...replaced, { ...span, to }].filter((one) => one.to.trim() === '');
  return leavesNothing(page.text, piece, deleted) ? { problem: NOTHING_LEFT } : { page };
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

const REPLACED_BEFORE: Problem = {
  path: ['raw'],
  reason: '这几个字已由另一条校改更正。',
  mend: '把两条合为一条。',
};

const NOTHING_LEFT: Problem = {
  path: ['to'],
  reason: '这样整段文字都删去了，没有留下一个字。',
  mend: '整段不读的文字用 hide 隐去。',
};

function leavesNothing(source: string, piece: Span, deleted: readonly Span[]): boolean {
  return printedOffsets(source, piece).every((at) => deleted.some((span) => holds(span, at)));
}
