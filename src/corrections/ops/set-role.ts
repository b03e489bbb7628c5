import type { Article, Block, ParsedPage, Piece } from '../../parser/types.ts';
import type { CorrectionOf } from '../../records/correction-record.ts';
import { type BlockRole, type FurnitureRole, isFurniture, isInline } from '../../roles.ts';
import { clipSpan, isWithin, overlaps, type Span, trimSpan } from '../../text/span.ts';
import { anchoredSpan } from '../edits/anchors.ts';
import { dropEmptyArticles, withRole } from '../edits/blocks.ts';
import { cutAround, isolateRange, recutBlock } from '../edits/cut-blocks.ts';
import type { Outcome } from '../edits/outcome.ts';
import { takeOut } from '../edits/take-out.ts';

type PieceRole = Piece['role'];

/**
 * Gives characters their role. Part of a block keeps its place when the role may stand inside, and becomes a block of its
 * own otherwise. Page furniture and hidden text become an article of their own that `move` and `join` can place.
 */
export function applySetRole(page: ParsedPage, { range, role }: CorrectionOf<'setRole'>): Outcome {
  const span = anchoredSpan(range);
  const lifted = liftToArticles(page, span, role);
  if (!lifted) return { problem: INLINE_OUTSIDE };
  const changed = isFurniture(role) ? toFurniture(lifted, span, role) : inArticles(lifted, span, role);
  return JSON.stringify(changed) === JSON.stringify(page) ? { fulfilled: true } : { page: changed };
}

const INLINE_OUTSIDE = {
  path: ['role'],
  reason: '这段文字不在文章里，行内角色只能给文章里的文字。',
  mend: '先用 setRole 把它设为 body 或 caption，再标出其中的行内文字。',
} as const;

function inArticles(page: ParsedPage, span: Span, role: PieceRole): ParsedPage {
  const set = (article: Article): Article => ({
    ...article,
    blocks: article.blocks.flatMap((block) => setInBlock(page, block, span, role)),
  });
  return { ...page, articles: page.articles.map(set) };
}

function setInBlock(page: ParsedPage, block: Block, span: Span, role: PieceRole): readonly Block[] {
  if (!block.pieces.some((piece) => overlaps(piece, span))) return [block];
  const isWhole = block.pieces.every((piece) => isWithin(piece, span));
  if (!isInline(role) && isWhole) return [withRole(block, role)];
  if (mayStandInside(role) || role === block.role) return [recutBlock(page.text, block, span, role)];
  return cutAround(page.text, block, span).map((part) =>
    part.pieces.every((piece) => isWithin(piece, span)) ? withRole(part, role) : part,
  );
}

/** Whether part of a block may have the role without becoming a block of its own. */
function mayStandInside(role: PieceRole): role is Exclude<PieceRole, BlockRole> | 'byline' | 'jumpLine' {
  return isInline(role) || role === 'byline' || role === 'jumpLine';
}

const DECIDED_ARTICLE = {
  kind: 'news',
  confidence: { whole: 1, begin: 1, headline: 1, bylines: 1 },
} as const;

/** Takes furniture and hidden text of the range into an article of their own; nothing when the role cannot stand alone. */
function liftToArticles(page: ParsedPage, span: Span, role: PieceRole): ParsedPage | undefined {
  if (isFurniture(role)) return page;
  const outside = page.furniture.flatMap((block) => block.pieces);
  const spans = [...outside, ...page.hidden].filter((one) => overlaps(one, span));
  const pieces = spans
    .flatMap((one) => trimSpan(page.text, { ...clipSpan(one, span), role }))
    .toSorted((a, b) => a.start - b.start);
  if (pieces.length === 0) return page;
  if (isInline(role)) return undefined;
  const rest = pieces.reduce(takeOut, page);
  const article: Article = { ...DECIDED_ARTICLE, blocks: [{ role, pieces, seams: [], gaps: [] }] };
  const next = rest.articles.findIndex(({ blocks }) => (blocks[0]?.pieces[0]?.start ?? 0) > span.start);
  return {
    ...rest,
    articles: rest.articles.toSpliced(next === -1 ? rest.articles.length : next, 0, article),
  };
}

function toFurniture(page: ParsedPage, span: Span, role: FurnitureRole): ParsedPage {
  const isolated = isolateRange(page, span);
  const inside = (block: Block) => block.pieces.every((piece) => isWithin(piece, span));
  const found = [...isolated.articles.flatMap(({ blocks }) => blocks), ...isolated.furniture].filter(inside);
  const hidden = isolated.hidden
    .filter((one) => overlaps(one, span))
    .flatMap((one) => trimSpan(page.text, { ...clipSpan(one, span), role }))
    .map((piece): Block => ({ role, pieces: [piece], seams: [], gaps: [] }));
  const rest = takeOut(isolated, span);
  const furniture = [...rest.furniture, ...found.map((block) => asFurniture(block, role)), ...hidden];
  return dropEmptyArticles({
    ...rest,
    furniture: furniture.toSorted((a, b) => (a.pieces[0]?.start ?? 0) - (b.pieces[0]?.start ?? 0)),
  });
}

/** Furniture has no inline roles. */
function asFurniture(block: Block, role: FurnitureRole): Block {
  return { ...block, role, pieces: block.pieces.map((piece) => ({ ...piece, role })) };
}
