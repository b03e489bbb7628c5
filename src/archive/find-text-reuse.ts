import type { ArticleRecord } from '../records/article-record.ts';
import type { ReuseRecord } from '../records/connection-record.ts';
import { ascending } from '../text/ascending.ts';
import { articleLetters, type ArticleLetters } from './reuse/article-letters.ts';
import { chainRuns } from './reuse/chain-runs.ts';
import { cutRun } from './reuse/cut-run.ts';
import { findAlike } from './reuse/find-alike.ts';
import { findCommonRuns, type CommonRun } from './reuse/find-common-runs.ts';
import { SURE_RUN } from './reuse/fingerprint-text.ts';

/**
 * Finds all pairs of articles with a run of at least `SURE_RUN` letters in common, and aligns them. The same articles in
 * any order give the same records.
 */
export function findTextReuse(articles: readonly ArticleRecord[]): readonly ReuseRecord[] {
  const sorted = articles.toSorted((a, b) => ascending(a.id, b.id));
  const keys = sorted.map((article) => articleLetters(article).key);
  return findAlike(keys).flatMap(([one, other]) => {
    const [first, second] = [sorted[one], sorted[other]];
    return first === undefined || second === undefined ? [] : alignPair(first, second);
  });
}

function alignPair(first: ArticleRecord, second: ArticleRecord): readonly ReuseRecord[] {
  const letters = [articleLetters(first), articleLetters(second)] as const;
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
  return chain.some(({ length }) => length >= SURE_RUN);
}
