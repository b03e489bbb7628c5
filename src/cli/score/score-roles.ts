import type { CorpusPage } from './corpus-page.ts';
import { countSame } from './count-same.ts';
import type { Measure } from './measure.ts';
import { readNotation } from './read-notation.ts';
import { sumMeasures } from './sum-measures.ts';

/** For each role: blocks that have the article, the role and the text that they should have. */
export function scoreRoles(pages: readonly CorpusPage[]): Measure[] {
  const roleOf = (line: string) => readNotation(line).role;
  const roles = new Set(pages.flatMap(({ expected, parsed }) => [...expected, ...parsed].map(roleOf)));
  return [...roles].sort().map((role) => {
    const own = (lines: readonly string[]) => lines.filter((line) => roleOf(line) === role);
    return sumMeasures(
      role,
      pages.map(({ expected, parsed }) => countSame(role, own(expected), own(parsed))),
    );
  });
}
