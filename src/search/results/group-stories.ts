import type { ArticleText } from '../article-text.ts';
import { fold } from '../fold.ts';

/** Runs this long are rarely shared by chance: set phrases of the news are shorter. */
const RUN_LENGTH = 8;
/** Papers cut an agency's report at its end and word its head anew; most of the shorter one must stand in the longer. */
const LEAST_SHARED = 0.7;
/** Shorter texts are alike without being one story. */
const LEAST_RUNS = 40;

interface Fingerprint {
  readonly id: string;
  readonly runs: ReadonlySet<string>;
}

/** The articles that print one story, each group in the given order; articles without another of their story are left out. */
export function groupStories(texts: readonly ArticleText[]): string[][] {
  const groups: Fingerprint[][] = [];
  for (const print of texts.map(fingerprint).filter(({ runs }) => runs.size >= LEAST_RUNS)) {
    const group = groups.find(([first]) => first !== undefined && isSameStory(first, print));
    if (group === undefined) groups.push([print]);
    else group.push(print);
  }
  return groups.filter(({ length }) => length > 1).map((group) => group.map(({ id }) => id));
}

function fingerprint({ id, fields }: ArticleText): Fingerprint {
  const key = fields
    .filter(({ kind }) => kind === 'body')
    .map(({ text }) => fold(text))
    .join('');
  const count = Math.max(0, key.length - RUN_LENGTH + 1);
  return { id, runs: new Set(Array.from({ length: count }, (_, at) => key.slice(at, at + RUN_LENGTH))) };
}

function isSameStory(one: Fingerprint, other: Fingerprint): boolean {
  const shared = [...one.runs].filter((run) => other.runs.has(run)).length;
  return shared >= LEAST_SHARED * Math.min(one.runs.size, other.runs.size);
}
