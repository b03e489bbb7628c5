import { withRole } from '../../corrections/edits/blocks.ts';
import { signaturesOf } from '../../parser/fields/describe-article.ts';
import type { BylineName, NameReader } from '../../parser/fields/read-names.ts';
import type { Article, Block, Piece } from '../../parser/types.ts';
import { overlaps } from '../../text/span.ts';
import { isField, type Role } from '../../roles.ts';

/**
 * An article shows one headline, one section, one dateline, and signatures that name somebody. What it has besides is read
 * where it stands, so that nothing is lost: a block as a crosshead, a piece with the words around it.
 */
export function demoteSurplus(article: Article, namesOf: NameReader): Article {
  const { blocks } = article;
  const surplus = new Set(
    (['headline', 'section'] as const).flatMap((role) => blocks.filter(hasRole(role)).slice(1)),
  );
  const datelines = blocks.flatMap(({ pieces }) => pieces).filter(hasRole('dateline'));
  const settled = blocks.map((block) => {
    const head = surplus.has(block) ? withRole(block, 'crosshead') : block;
    return withoutInsets(withDateline(head, datelines[0]));
  });
  return { ...article, blocks: settled.map((block) => withNames(block, namesOf)) };
}

function hasRole(role: Role) {
  return (one: { readonly role: Role }) => one.role === role;
}

/** Blocks that are no text, so that nothing is set apart in them. */
const NO_TEXT: ReadonlySet<Role> = new Set<Role>(['byline', 'jumpLine', 'section']);

function withoutInsets(block: Block): Block {
  if (!NO_TEXT.has(block.role)) return block;
  const isInset = ({ role }: Piece) => !isField(role) || role === 'credit';
  return withRead(block, isInset);
}

function withDateline(block: Block, dateline: Piece | undefined): Block {
  const isRead = (piece: Piece) => piece.role === 'dateline' && piece !== dateline;
  return withRead(block, isRead);
}

/** The block with some of its pieces read as what the block is. */
function withRead(block: Block, isRead: (piece: Piece) => boolean): Block {
  if (!block.pieces.some(isRead)) return block;
  const pieces = block.pieces.map((piece) => (isRead(piece) ? { ...piece, role: block.role } : piece));
  return { ...block, pieces };
}

/** A block whose signatures name nobody reads them as its text; credits name somebody below pictures only. */
function withNames(block: Block, namesOf: NameReader): Block {
  const byRole = { byline: signaturesOf(block).flatMap(namesOf), credit: creditsOf(block, namesOf) };
  const nameless = (['byline', 'credit'] as const).filter((role) => {
    const signed = block.pieces.filter(hasRole(role));
    const named = byRole[role].flatMap(({ spans }) => spans);
    return signed.length > 0 && !named.some((span) => signed.some((piece) => overlaps(span, piece)));
  });
  if (nameless.length === 0) return block;
  const isNameless = (role: string) => nameless.some((one) => one === role);
  const role = isNameless(block.role) ? 'body' : block.role;
  const pieces = block.pieces.map((piece) => (isNameless(piece.role) ? { ...piece, role } : piece));
  return { ...block, role, pieces };
}

/** A caption without a word of its own is not shown, nor whose picture it was. */
function creditsOf(block: Block, namesOf: NameReader): readonly BylineName[] {
  const isWorded = block.pieces.some(({ role }) => !isField(role));
  if (block.role !== 'caption' || !isWorded) return [];
  return namesOf(block.pieces.filter(hasRole('credit')));
}
