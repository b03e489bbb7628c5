import { DATELINE } from '../dateline-pattern.ts';
import type { RoledLine } from '../roled-line.ts';
import { isColumnName } from '../segment/is-column-name.ts';

/** Blank lines above and below that part a slogan from articles. */
const APART = 2;
const HALVES = /^(?<left>\p{Script=Han}{3,8})[ \u3000]+(?<right>\p{Script=Han}{3,8})$/u;

/** A report begins below its headline; one that goes on from another page may stand below a slogan. */
const BEGINS = new RegExp(`^${DATELINE}`, 'u');

/** What papers call upon their readers to do stands above any headline. */
const CALL =
  /^(?:奋力|努力|坚决|合力|凝心聚力|踔厉奋发|同心协力|携手)?(?:谱写|书写|绘就|开创|奋进|推动|建设|共建|共创|共筑)\p{Script=Han}{2,16}(?:新篇章|新篇|新局面|新征程|新时代|新画卷|新跨越|新辉煌)$/u;

const OF_PAGE = new Set<RoledLine['role']>(['nameplate', 'folio', 'pageLabel', 'pageSlogan', 'noise']);

/** Two clauses of one length that stand apart, at the top or above a column's name are a slogan of the page. */
export function loneSlogan(lines: readonly RoledLine[]): RoledLine[] {
  const firstOfArticles = lines.findIndex(({ role }) => !OF_PAGE.has(role));
  const endOfTop = firstOfArticles === -1 ? lines.length : firstOfArticles;
  return lines.map((roled, index) => {
    const next = lines[index + 1];
    if (roled.role !== 'head' || roled.line.heading > 0) return roled;
    const { left = '', right } = HALVES.exec(roled.line.text)?.groups ?? {};
    const isAtTop = index > 0 && index <= endOfTop;
    const isAboveColumn = next?.role === 'head' && isColumnName(next.line.text);
    const isApart = roled.line.blanks >= APART && next !== undefined && next.line.blanks >= APART;
    const isReport = next?.role === 'body' && BEGINS.test(next.line.text);
    const stays = (next?.role !== 'head' && next?.role !== 'body') || isReport;
    const before = lines[index - 1];
    const isBelowPage = before !== undefined && OF_PAGE.has(before.role);
    const isCall = CALL.test(roled.line.text);
    if (isCall && next?.role === 'head' && (isBelowPage || isMoreMarked(next))) {
      return { ...roled, role: 'pageSlogan' };
    }
    return (isApart || isAtTop || isAboveColumn) && !stays && left.length === right?.length
      ? { ...roled, role: 'pageSlogan' }
      : roled;
  });
}

/** The headline below is marked, or stands apart: the call is not its first line. */
function isMoreMarked({ line }: RoledLine): boolean {
  return line.heading > 0 || line.blanks >= APART;
}
