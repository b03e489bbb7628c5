import type { RoledLine } from '../roled-line.ts';
import { headPattern } from './head-pattern.ts';

/** What the heads of a page have in common. */
export interface PageHeads {
  /** Lowest number of `#` marks, 0 when there are none. */
  readonly topLevel: number;
  /** How many heads share a pattern. */
  readonly siblings: ReadonlyMap<string, number>;
}

/** Looks at all heads of a page at once. */
export function measureHeads(lines: readonly RoledLine[]): PageHeads {
  const siblings = new Map<string, number>();
  let topLevel = 0;
  for (const { role, line } of lines) {
    if (role !== 'head') continue;
    const pattern = headPattern(line.text);
    if (pattern !== undefined) siblings.set(pattern, (siblings.get(pattern) ?? 0) + 1);
    if (line.heading > 0 && (topLevel === 0 || line.heading < topLevel)) topLevel = line.heading;
  }
  return { topLevel, siblings };
}
