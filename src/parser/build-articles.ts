import { judgeArticle } from './confidence/judge-article.ts';
import type { Fitted } from './confidence/logistic.ts';
import { measureDisorder, seamConfidence } from './confidence/seam-confidence.ts';
import type { Draft } from './draft.ts';
import { cutInlineFields } from './fields/cut-inline-fields.ts';
import { type Passage, type PassageSeam, passageText } from './passage.ts';
import type { Article, ArticleKind, Block, Piece, Seam } from './types.ts';

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
    return blocks.length === 0 ? [] : [{ kind: kindOf(draft), blocks, confidence }];
  });
}

const NOTICE = /(?:公告|通告|声明|启事|讣告)$/u;
const BRIEFS = /^(?:简讯|短讯|一句话新闻)$/u;
const COMMENTARY = /(?:评论员|短评|时评|编后)/u;

/** Features are signed above the text, reports behind 本报讯 or below. */
function kindOf({ heads, bylines, body, captions }: Draft): ArticleKind {
  const headline = heads
    .filter(({ role }) => role === 'headline')
    .map(passageText)
    .join('');
  const deck = heads
    .filter(({ role }) => role === 'deck')
    .map(passageText)
    .join('');
  if (body.length === 0 && captions.length > 0) return 'photoNews';
  if (NOTICE.test(headline)) return 'notice';
  if (BRIEFS.test(headline)) return 'brief';
  if (bylines.some((line) => COMMENTARY.test(passageText(line)))) return 'commentary';
  const text = startOf(body[0]);
  const isSignedAbove = bylines.some((line) => startOf(line) < text);
  return /^[—－─-]{2}|纪实$|侧记$/u.test(deck) || isSignedAbove ? 'feature' : 'news';
}

function startOf(passage: Passage | undefined): number {
  return passage?.strips[0]?.line.start ?? Infinity;
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
  return { role: passage.role, pieces, seams, gaps: passage.gaps };
}
