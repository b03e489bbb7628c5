import { fold } from '../../search/format/fold.ts';

/**
 * The runs that the terms of a question and a text have in common, as search keys, the longest first: neighbouring terms that stand
 * together in the text are one run. A run inside another is left out.
 */
export function commonRuns(terms: readonly string[], text: string): string[] {
  const key = fold(text);
  const runs: string[] = [];
  let open = '';
  for (const term of terms) {
    const longer =
      open !== '' && open.endsWith(term.slice(0, 1)) && isHanPair(term) ? open + term.slice(1) : '';
    if (longer !== '' && key.includes(longer)) open = longer;
    else {
      runs.push(open);
      open = key.includes(term) ? term : '';
    }
  }
  const found = [...new Set([...runs, open])].filter((run) => run !== '');
  return found
    .filter((run) => !found.some((other) => other !== run && other.includes(run)))
    .toSorted((a, b) => b.length - a.length);
}

function isHanPair(term: string): boolean {
  return /^\p{Script=Han}{2}$/u.test(term);
}
