import { judgeArticle } from './confidence/judge-article.ts';
import type { Fitted } from './confidence/logistic.ts';
import { measureDisorder, seamConfidence } from './confidence/seam-confidence.ts';
import type { Draft } from './draft.ts';
import { articleKind } from './fields/article-kind.ts';
import { cutInlineFields } from './fields/cut-inline-fields.ts';
import type { Passage, PassageSeam } from './passage.ts';
import type { Article, Block, Piece, Seam } from './types.ts';

/** Turns drafts into articles, with confidence by the fit given; a draft without characters gives none. */
export function buildArticles(drafts: readonly Draft[], fit: Fitted): Article[] {
  const disorder = measureDisorder(drafts);
  const confidenceOf = (seam: PassageSeam) => seamConfidence(seam, disorder, fit.seam);
  return drafts.flatMap((draft, index) => {
    const { heads, bylines, body, captions } = draft;
    const blocks = [...heads, ...bylines, ...body, ...captions].flatMap(
      (passage) => buildBlock(passage, confidenceOf) ?? [],
    );
    const confidence = judgeArticle(draft, drafts[index + 1], disorder, fit);
    return blocks.length === 0
      ? []
      : [{ kind: articleKind(draft), blocks: keepOneDateline(blocks), confidence }];
  });
}

/** The first dateline is the article's; those of further dispatches stay in their text. */
function keepOneDateline(blocks: readonly Block[]): readonly Block[] {
  const first = blocks.findIndex(({ pieces }) => pieces.some(({ role }) => role === 'dateline'));
  return blocks.map((block, index) =>
    first === -1 || index <= first || block.pieces.every(({ role }) => role !== 'dateline')
      ? block
      : {
          ...block,
          pieces: block.pieces.map((piece) =>
            piece.role === 'dateline' ? { ...piece, role: block.role } : piece,
          ),
        },
  );
}

/** Turns strips into pieces, with the inline fields that stand in them. A passage without characters gives no block. */
export function buildBlock(passage: Passage, confidenceOf: (seam: PassageSeam) => number): Block | undefined {
  const pieces: Piece[] = [];
  const lastOf: number[] = [];
  for (const stripPieces of cutInlineFields(passage)) {
    pieces.push(...stripPieces);
    lastOf.push(pieces.length - 1);
  }
  if (pieces.length === 0) return undefined;
  const seams = passage.seams.map((seam): Seam => ({
    after: lastOf[seam.after] ?? 0,
    confidence: confidenceOf(seam),
    evidence: seam.evidence,
  }));
  return { role: passage.role, pieces, seams, gaps: [] };
}
