import type { RoledLine } from '../roled-line.ts';
import { isColumnName } from '../segment/is-column-name.ts';

/** Blank lines above and below that part a slogan from articles. */
const APART = 2;
const HALVES = /^(?<left>\p{Script=Han}{3,8})[ \u3000]+(?<right>\p{Script=Han}{3,8})$/u;

const OF_PAGE = new Set<RoledLine['role']>(['nameplate', 'folio', 'pageLabel', 'pageSlogan', 'noise']);

/** Two clauses of one length that stand apart, at the top or above a column's name are a slogan of the page. */
export function loneSlogan(lines: readonly RoledLine[]): RoledLine[] {
  return lines.map((roled, index) => {
    const next = lines[index + 1];
    const { left = '', right } = HALVES.exec(roled.line.text)?.groups ?? {};
    const before = lines[index - 1];
    const isAtTop =
      before !== undefined &&
      OF_PAGE.has(before.role) &&
      !lines.slice(0, index).some(({ role }) => !OF_PAGE.has(role));
    const isAboveColumn = next?.role === 'head' && isColumnName(next.line.text);
    const isApart = roled.line.blanks >= APART && next !== undefined && next.line.blanks >= APART;
    const isHead = roled.role === 'head' && roled.line.heading === 0;
    const stays = next?.role !== 'head' && next?.role !== 'body';
    return isHead && (isApart || isAtTop || isAboveColumn) && !stays && left.length === right?.length
      ? { ...roled, role: 'pageSlogan' }
      : roled;
  });
}
