import type { ConcordanceLine } from './make-concordance.ts';

/** `reading`: as the articles stand. `left`, `right`: by the text nearest to the hit on that side. */
export type ConcordanceOrder = 'reading' | 'left' | 'right';

const collator = new Intl.Collator('zh-CN');

/** Puts lines in an order; equal ones stay as they were. */
export function sortConcordance(
  lines: readonly ConcordanceLine[],
  order: ConcordanceOrder,
): ConcordanceLine[] {
  if (order === 'reading') return [...lines];
  const keyed = lines.map((line) => ({ line, key: order === 'right' ? line.right : backwards(line.left) }));
  return keyed.toSorted((a, b) => collator.compare(a.key, b.key)).map(({ line }) => line);
}

function backwards(text: string): string {
  return [...text].toReversed().join('');
}
