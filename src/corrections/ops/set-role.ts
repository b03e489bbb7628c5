import type { Article, Block, BlockRole, InlineRole, ParsedPage } from '../../parser/types.ts';
import type { CorrectionOf } from '../../records/correction-record.ts';
import { overlaps, type Span, trimSpan } from '../../text/span.ts';
import { dropEmptyArticles, PAGE_MATTER, withRole } from '../blocks.ts';
import { isolateRange, recutBlock } from '../cut-blocks.ts';
import type { Outcome } from '../outcome.ts';
import { anchoredSpan } from '../anchors.ts';
import { takeOut } from '../take-out.ts';

type PieceRole = BlockRole | InlineRole;

/** Roles that only occur inside a block of another role. */
const INLINE_ROLES: ReadonlySet<PieceRole> = new Set<PieceRole>([
  'dateline',
  'runInHead',
  'figureRef',
  'credit',
]);
/** Roles that stand inside a block when only part of it has them. */
const ROLES_WITHIN_BLOCKS: ReadonlySet<PieceRole> = new Set<PieceRole>([
  ...INLINE_ROLES,
  'byline',
  'jumpLine',
]);

/**
 * Gives characters their role. Part of a block keeps its place when the role may stand inside, and becomes a block of its
 * own otherwise. Matter of the page, or hidden, becomes an article of its own that `move` and `join` can place.
 */
export function applySetRole(page: ParsedPage, { range, role }: CorrectionOf<'setRole'>): Outcome {
  const span = anchoredSpan(range);
  const lifted = liftToArticles(page, span, role);
  if (!lifted) return { problem: INLINE_OUTSIDE };
  const changed = PAGE_MATTER.has(role) ? toPageMatter(lifted, span, role) : inArticles(lifted, span, role);
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
  if (isBlockRole(role) && isWhole) return [withRole(block, role)];
  if (ROLES_WITHIN_BLOCKS.has(role) || role === block.role) return [recutBlock(page.text, block, span, role)];
  const alone = isolateRange(
    { ...page, furniture: [], articles: [{ ...NO_ARTICLE, blocks: [block] }] },
    span,
  );
  return (alone.articles[0]?.blocks ?? []).map((part) =>
    isBlockRole(role) && part.pieces.every((piece) => isWithin(piece, span)) ? withRole(part, role) : part,
  );
}

const NO_ARTICLE = {
  kind: 'news',
  confidence: { whole: 1, begin: 1, headline: 1, bylines: 1 },
} as const;

/** Takes page matter and hidden text of the range into an article of its own; fails when the role cannot stand alone. */
function liftToArticles(page: ParsedPage, span: Span, role: PieceRole): ParsedPage | undefined {
  if (PAGE_MATTER.has(role)) return page;
  const outside = page.furniture.flatMap((block) => block.pieces);
  const spans = [...outside, ...page.hidden].filter((one) => overlaps(one, span));
  const pieces = spans
    .flatMap((one) => trimSpan(page.text, { ...clipSpan(one, span), role }))
    .toSorted((a, b) => a.start - b.start);
  if (pieces.length === 0) return page;
  if (!isBlockRole(role)) return undefined;
  const rest = pieces.reduce(takeOut, page);
  const article: Article = { ...NO_ARTICLE, blocks: [{ role, pieces, seams: [], gaps: [] }] };
  const next = rest.articles.findIndex(({ blocks }) => (blocks[0]?.pieces[0]?.start ?? 0) > span.start);
  return {
    ...rest,
    articles: rest.articles.toSpliced(next === -1 ? rest.articles.length : next, 0, article),
  };
}

function toPageMatter(page: ParsedPage, span: Span, role: PieceRole): ParsedPage {
  if (!isBlockRole(role)) return page;
  const isolated = isolateRange(page, span);
  const inside = (block: Block) => block.pieces.every((piece) => isWithin(piece, span));
  const found = [...isolated.articles.flatMap(({ blocks }) => blocks), ...isolated.furniture].filter(inside);
  const hidden = isolated.hidden
    .filter((one) => overlaps(one, span))
    .flatMap((one) => trimSpan(page.text, { ...clipSpan(one, span), role }))
    .map((piece): Block => ({ role, pieces: [piece], seams: [], gaps: [] }));
  const rest = takeOut(isolated, span);
  const furniture = [...rest.furniture, ...found.map((block) => asPageMatter(block, role)), ...hidden];
  return dropEmptyArticles({
    ...rest,
    furniture: furniture.toSorted((a, b) => (a.pieces[0]?.start ?? 0) - (b.pieces[0]?.start ?? 0)),
  });
}

/** Outside articles nothing is read in its own way. */
function asPageMatter(block: Block, role: BlockRole): Block {
  return { ...block, role, pieces: block.pieces.map((piece) => ({ ...piece, role })) };
}

function isBlockRole(role: PieceRole): role is BlockRole {
  return !INLINE_ROLES.has(role);
}

function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function clipSpan({ start, end }: Span, to: Span): Span {
  return { start: Math.max(start, to.start), end: Math.min(end, to.end) };
}
