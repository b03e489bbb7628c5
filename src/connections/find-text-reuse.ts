import type { ArticleRecord } from '../records/article-record.ts';
import type { ReuseRecord } from '../records/connection-record.ts';
import { ascending } from '../text/ascending.ts';
import { type ArticleLetters, cutRun, letterKey, lettersOfArticle } from './article-letters.ts';
import { traceArticle } from './article-trace.ts';
import { findPairsWithCommonRun } from './find-alike.ts';
import { type CommonRun, findCommonRuns } from './find-common-runs.ts';
import { LEAST_REUSE } from '../records/connection-record.ts';

/**
 * Finds all pairs of articles with a run of at least `LEAST_REUSE` letters in common, and aligns them. The same articles in
 * any order give the same records. If the id of one is `asked`, only its own pairs.
 */
export function findTextReuse(
  articles: readonly ArticleRecord[],
  traces = articles.map(traceArticle),
  asked?: string,
): readonly ReuseRecord[] {
  const sorted = articles
    .map((article, at) => ({ article, fingerprints: traces[at]?.fingerprints ?? new Uint32Array() }))
    .toSorted((a, b) => ascending(a.article.id, b.article.id));
  const keyOf = (at: number): string => {
    const article = sorted[at]?.article;
    return article === undefined ? '' : letterKey(article);
  };
  const fingerprints = sorted.map((one) => one.fingerprints);
  const place = asked === undefined ? undefined : sorted.findIndex(({ article }) => article.id === asked);
  return findPairsWithCommonRun(fingerprints, keyOf, place).flatMap(([one, other]) => {
    const [first, second] = [sorted[one]?.article, sorted[other]?.article];
    return first === undefined || second === undefined ? [] : alignPair(first, second);
  });
}

function alignPair(first: ArticleRecord, second: ArticleRecord): readonly ReuseRecord[] {
  const letters = [lettersOfArticle(first), lettersOfArticle(second)] as const;
  const chains = chainRuns(findCommonRuns(letters[0].key, letters[1].key)).filter(hasSureRun);
  if (chains.length === 0) return [];
  const shared = chains.flat().reduce((sum, { length }) => sum + length, 0);
  const shareOf = ({ key }: ArticleLetters) => shared / key.length;
  return [
    {
      id: `${first.id}--${second.id}`,
      articles: [first.id, second.id],
      letters: shared,
      shares: [shareOf(letters[0]), shareOf(letters[1])],
      passages: chains.map((chain) => chain.flatMap((run) => cutRun(run, letters))),
    },
  ];
}

function hasSureRun(chain: readonly CommonRun[]): boolean {
  return chain.some(({ length }) => length >= LEAST_REUSE);
}

/** An editor cuts or adds a sentence; what stands farther apart was taken over separately. */
const WIDEST_GAP = 60;

/** Runs that follow each other closely in both texts, together, in the order of the first text. */
function chainRuns(runs: readonly CommonRun[]): readonly (readonly CommonRun[])[] {
  const chains: CommonRun[][] = [];
  for (const run of runs.toSorted((a, b) => a.at[0] - b.at[0])) {
    const chain = chains.findLast((one) => continues(one.at(-1), run));
    if (chain === undefined) chains.push([run]);
    else chain.push(run);
  }
  return chains;
}

function continues(last: CommonRun | undefined, { at }: CommonRun): boolean {
  if (last === undefined) return false;
  const gaps = [at[0] - last.at[0] - last.length, at[1] - last.at[1] - last.length];
  return gaps.every((gap) => gap >= 0 && gap <= WIDEST_GAP);
}
