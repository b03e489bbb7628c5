import { endsSentence } from '../../text/sentences.ts';
import type { Draft } from '../draft.ts';
import { readBeginning } from '../lexicon/text-edges.ts';
import { passageText } from '../passage.ts';
import type { Confidence } from '../types.ts';
import { type BylinesFound, type Fitted, type HeadlineFound, logistic, type Logistic } from './logistic.ts';
import { seamEvidence } from './seam-confidence.ts';

/** Says how sure an article is, from its evidence and from what the fit says that such evidence is worth. */
export function judgeArticle(
  draft: Draft,
  next: Draft | undefined,
  disorder: number,
  fit: Fitted,
): Confidence {
  const evidence = articleEvidence(draft, next, disorder);
  return {
    whole: logistic(fit.whole, wholeEvidence(evidence, fit.seam)),
    begin: logistic(fit.begin, evidence.begin),
    headline: fit.headline[evidence.headline],
    bylines: fit.bylines[evidence.bylines],
  };
}

/** What is known of a draft when its confidence is computed. Larger amounts speak for it. */
export type ArticleEvidence = Readonly<ReturnType<typeof articleEvidence>>;

/** What `Fitted.whole` weighs. Its seams count as much as the fit for seams says that they are sure. */
export function wholeEvidence(evidence: ArticleEvidence, seamFit: Logistic): readonly number[] {
  const { begin, seams, weakestCrosshead, nextOpening, openEnds } = evidence;
  const doubt = seams.reduce((sum, seam) => sum + Math.log(logistic(seamFit, seam)), 0);
  return [...begin, weakestCrosshead, nextOpening, doubt, -openEnds];
}

/** Larger sums of clues do not make an opening any surer. */
const MOST_OPENING = 15;
/** More open ends do not make an article any less sure. */
const MOST_OPEN_ENDS = 3;

/** Gathers the evidence of a draft; `next` is the draft below it on the page. */
export function articleEvidence(draft: Draft, next: Draft | undefined, disorder: number) {
  const { heads, body, captions, opening, weakestCrosshead } = draft;
  const passages = body.filter(({ role }) => role === 'body');
  const texts = passages.map(passageText);
  const isHeaded = heads.length > 0 || (body.length === 0 && captions.length > 0);
  const startsInside = readBeginning(texts[0] ?? '').continues;
  return {
    /** What `Fitted.begin` weighs: sum of opening clues, has heads, opens with the start of a sentence, disorder of the page. */
    begin: [clip(opening), isHeaded ? 1 : 0, startsInside ? 0 : 1, disorder],
    /** For each seam what `Fitted.seam` weighs. */
    seams: passages.flatMap(({ seams }) => seams.map((seam) => seamEvidence(seam, disorder))),
    /** The least that speaks against an article that begins at one of its crossheads. */
    weakestCrosshead: clip(weakestCrosshead),
    /** What speaks for the article that begins below. */
    nextOpening: next === undefined ? MOST_OPENING : clip(next.opening),
    /** Paragraphs that break off. */
    openEnds: Math.min(MOST_OPEN_ENDS, texts.filter((text) => !endsSentence(text)).length),
    headline: headlineFound(draft),
    bylines: bylinesFound(draft, texts),
  };
}

function clip(sum: number): number {
  return Math.min(MOST_OPENING, sum);
}

function headlineFound({ heads }: Draft): HeadlineFound {
  const lines = heads.filter(({ role }) => role !== 'section').flatMap(({ strips }) => strips);
  if (lines.length === 0) return 'none';
  return lines.length === 1 ? 'alone' : 'among';
}

const SIGNED = /(?:记者|通讯员|作者|摄影|实习生)/u;
/** Characters at either end of the running text in which a signature is looked for. */
const SIGNED_WITHIN = 60;

function bylinesFound({ bylines }: Draft, texts: readonly string[]): BylinesFound {
  if (bylines.length > 0) return 'lines';
  const ends = `${(texts[0] ?? '').slice(0, SIGNED_WITHIN)}\n${(texts.at(-1) ?? '').slice(-SIGNED_WITHIN)}`;
  return SIGNED.test(ends) ? 'inText' : 'none';
}
