import { isField } from '../../roles.ts';
import { describeArticle } from '../../parser/fields/describe-article.ts';
import type { Article, Block, ParsedPage, Piece } from '../../parser/types.ts';
import { readPieces } from '../../text/reading/read-pieces.ts';

/** One article in the format that scorers of article segmentation read: plain strings by field. */
export interface ScorableArticle {
  readonly kicker: readonly string[];
  readonly headline: string | null;
  readonly deck: readonly string[];
  readonly section: string | null;
  readonly bylines: readonly { readonly role: string; readonly name: string }[];
  readonly dateline: string | null;
  readonly paragraphs: readonly string[];
  readonly captions: readonly { readonly text: string; readonly credit: string | null }[];
  readonly jumps: readonly string[];
  /** Labels, datelines, signatures and credits as printed, with the words around the names. */
  readonly printed: readonly string[];
}

interface ScorablePage {
  readonly articles: readonly ScorableArticle[];
  readonly furniture: readonly string[];
  readonly hidden: readonly string[];
}

/** Says a parsed page in plain strings. */
export function toScorablePage(page: ParsedPage): ScorablePage {
  const { text } = page;
  return {
    articles: page.articles.map((article) => describe(text, article)),
    furniture: page.furniture.map((block) => read(text, block.pieces)),
    hidden: page.hidden.map(({ start, end }) => text.slice(start, end)),
  };
}

function describe(text: string, article: Article): ScorableArticle {
  const described = describeArticle(text, article);
  const readBlock = ({ pieces }: Block) =>
    read(
      text,
      pieces.filter(({ role }) => !isField(role)),
    );
  return {
    kicker: described.kicker.map(readBlock),
    headline: described.headline === null ? null : readBlock(described.headline),
    deck: described.deck.map(readBlock),
    section: described.section === null ? null : readBlock(described.section),
    bylines: described.bylines.map(({ role, name }) => ({ role, name })),
    dateline: described.dateline === null ? null : read(text, [described.dateline]),
    paragraphs: described.body.map(readBlock).filter((paragraph) => paragraph !== ''),
    captions: described.captions.map(({ block, credits }) => ({
      text: readBlock(block),
      credit: credits[0]?.name ?? null,
    })),
    jumps: described.jumps.map(({ piece }) => read(text, [piece])),
    printed: article.blocks.flatMap((block) => printedOf(text, block)),
  };
}

/** The pieces of a block that are fields of their own; pieces of one role that follow each other are read as one. */
function printedOf(text: string, { role, pieces }: Block): string[] {
  if (role === 'section') return [read(text, pieces)];
  const runs: Piece[][] = [];
  for (const piece of pieces) {
    const run = runs.at(-1);
    if (run?.[0]?.role === piece.role) run.push(piece);
    else runs.push([piece]);
  }
  return runs.filter(([first]) => first !== undefined && isField(first.role)).map((run) => read(text, run));
}

function read(text: string, pieces: readonly Piece[]): string {
  return pieces.length === 0 ? '' : readPieces(text, pieces).text;
}

/** Letters and digits alone: what is compared where marks and spaces make no difference. */
export function lettersAndDigits(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
}
