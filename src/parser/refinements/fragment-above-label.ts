import type { RoledLine } from '../roled-line.ts';
import { isColumnName } from '../segment/is-column-name.ts';
import { isSignedLabel } from '../segment/is-signed-label.ts';

/** Shorter lines may be the last crosshead or a kicker. */
const SHORTEST = 12;
/** Headlines ask, shout, quote or part their clauses. */
const OF_HEADLINE = /[ \u3000:：!！?？“”"]/u;

/** Nothing of an article stands above the label of its column: a line of one clause there is text that breaks off. */
export function fragmentAboveLabel(lines: readonly RoledLine[]): RoledLine[] {
  return lines.map((roled, index) => {
    const { line, role } = roled;
    const label = lines[index + 1];
    const isClause = line.heading === 0 && line.text.length >= SHORTEST && !OF_HEADLINE.test(line.text);
    const isAboveLabel =
      label?.role === 'head' && (isSignedLabel(label.line.text) || isColumnName(label.line.text));
    const isBelowText = lines[index - 1]?.role === 'body';
    return role === 'head' && isClause && isAboveLabel && isBelowText ? { ...roled, role: 'body' } : roled;
  });
}
