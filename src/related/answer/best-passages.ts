import { cutSnippets, type Snippet } from '../../search/results/cut-snippets.ts';
import { fold } from '../../search/format/fold.ts';
import type { Phrase } from '../../search/query/query-node.ts';

/** Phrases of the exact search that mark these runs. */
export function phrasesOf(runs: readonly string[]): Phrase[] {
  return runs.map((key) => ({ type: 'phrase', key, fields: [], isTolerant: false, near: null }));
}

/** The passages of a text that hold the most of the runs, in reading order; its opening when none does. */
export function bestPassages(text: string, runs: readonly string[], most: number): Snippet[] {
  const { snippets } = cutSnippets([{ kind: 'body', text }], phrasesOf(runs));
  const best = new Set(snippets.toSorted((a, b) => weightOf(b) - weightOf(a)).slice(0, most));
  return snippets.filter((snippet) => best.has(snippet));
}

/** Different characters of the runs in it: a long run says more than a short one twice. */
function weightOf({ parts }: Snippet): number {
  const hits = parts.filter(({ isHit }) => isHit).map(({ text }) => fold(text));
  return [...new Set(hits)].reduce((sum, hit) => sum + hit.length, 0);
}
