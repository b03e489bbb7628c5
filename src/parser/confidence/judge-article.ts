import { endsSentence } from '../../text/sentences.ts';
import type { Draft } from '../draft.ts';
import { passageText } from '../passage.ts';
import type { Confidence } from '../types.ts';
import { fitted } from './fitted.ts';
import { logistic } from './logistic.ts';
import { seamConfidence } from './seam-confidence.ts';

/** Says how sure an article is, from its evidence and what such evidence was worth on pages whose articles are known. */
export function judgeArticle(draft: Draft, next: Draft | undefined, disorder: number): Confidence {
  const { begin, whole, headline, bylines } = articleEvidence(draft, next, disorder);
  return {
    whole: logistic(fitted.whole, whole),
    begin: logistic(fitted.begin, begin),
    headline: fitted.headline[headline],
    bylines: fitted.bylines[bylines],
  };
}

/** What there is to know of a draft when it must be said how sure it is. Amounts are such that more speaks for it. */
interface ArticleEvidence {
  /** For the beginning: the sum of its clues; whether it has heads; whether it begins with the beginning of a sentence; the page. */
  readonly begin: readonly number[];
  /** For the whole, from its beginning, seams, crossheads, ends and the beginning of the article below. */
  readonly whole: readonly number[];
  readonly headline: HeadlineFound;
  readonly bylines: BylinesFound;
}

/** No head at all; one line; one line or two among several. */
export type HeadlineFound = 'none' | 'alone' | 'among';
/** No signature found; lines of their own; none of their own, but names in the text. */
export type BylinesFound = 'none' | 'lines' | 'inText';

/** Clues beyond it are not surer. */
const MOST_OPENING = 15;
/** Words that cannot begin a text. */
const CONTINUES = /^[，,、。；;：:！？!?）)”’》】％%·的地得了着过们]/u;
const SIGNED = /(?:记者|通讯员|作者|摄影|实习生)/u;
/** A signature stands at one end of a text. */
const END = 60;

/** Gathers the evidence of a draft; `next` is the draft below it on the page. */
export function articleEvidence(draft: Draft, next: Draft | undefined, disorder: number): ArticleEvidence {
  const { heads, body, captions, opening, weakestCrosshead } = draft;
  const texts = body.filter(({ role }) => role === 'body');
  const isHeaded = heads.length > 0 || (body.length === 0 && captions.length > 0);
  const first = passageText(texts[0] ?? { role: 'body', strips: [], seams: [], gaps: [] });
  const begin = [clip(opening), isHeaded ? 1 : 0, CONTINUES.test(first) ? 0 : 1, disorder];
  const doubts = texts.flatMap(({ seams }) => seams.map((seam) => Math.log(seamConfidence(seam, disorder))));
  const open = texts.filter((passage) => !endsSentence(passageText(passage))).length;
  return {
    begin,
    whole: [
      ...begin,
      clip(weakestCrosshead),
      next === undefined ? MOST_OPENING : clip(next.opening),
      doubts.reduce((sum, doubt) => sum + doubt, 0),
      -Math.min(open, MOST_OPEN),
    ],
    headline: headlineFound(draft),
    bylines: bylinesFound(draft),
  };
}

const MOST_OPEN = 3;

function clip(sum: number): number {
  return Math.min(MOST_OPENING, sum);
}

function headlineFound({ heads }: Draft): HeadlineFound {
  const lines = heads.filter(({ role }) => role !== 'section').flatMap(({ strips }) => strips);
  if (lines.length === 0) return 'none';
  return lines.length === 1 ? 'alone' : 'among';
}

function bylinesFound({ bylines, body }: Draft): BylinesFound {
  if (bylines.length > 0) return 'lines';
  const texts = body.filter(({ role }) => role === 'body').map(passageText);
  const ends = `${(texts[0] ?? '').slice(0, END)}\n${(texts.at(-1) ?? '').slice(-END)}`;
  return SIGNED.test(ends) ? 'inText' : 'none';
}
