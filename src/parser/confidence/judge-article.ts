import type { Draft } from '../draft.ts';
import { articleEvidence } from './article-evidence.ts';
import type { Confidence } from './confidence.ts';
import { fitted } from './fitted.ts';
import { logistic } from './logistic.ts';

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
