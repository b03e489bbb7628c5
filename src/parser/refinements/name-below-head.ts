import type { RoledLine } from '../roled-line.ts';
import { isColumnName } from '../segment/is-column-name.ts';
import { isNoticeWord } from '../segment/is-notice-word.ts';
import { opensReport } from '../segment/opens-report.ts';
import { OFFICE_OF } from '../signature-pattern.ts';
import { SURNAMES } from '../surnames.ts';

const NAME = /^(?:\p{Script=Han}{2,4}|\p{Script=Han} \p{Script=Han})$/u;
/** Somebody of an office. */
const OF_OFFICE = new RegExp(`^${OFFICE_OF}(?<name>\\p{Script=Han}{2,3})$`, 'u');
const TITLE = /(?:简讯|公告|启事|通告|通知|声明|更正|短讯|祭文|讣告)$/u;
/** Below a shorter headline two characters may be a column; a family name tells who wrote it. */
const SHORTEST = 5;

function isPerson({ line }: RoledLine): boolean {
  return SURNAMES.has(line.text.slice(0, 1));
}

/** A marked name stands below a headline with a stronger mark. */
function isMarkedLess(roled: RoledLine, before: RoledLine | undefined): boolean {
  const above = before?.line.heading ?? 0;
  return above > 0 && roled.line.heading > above && isPerson(roled);
}

function isOfOffice({ line }: RoledLine): boolean {
  const name = OF_OFFICE.exec(line.text)?.groups?.['name'];
  return name !== undefined && SURNAMES.has(name.slice(0, 1));
}

/** Two to four characters alone, or behind an office, between a headline and its text are who wrote it, unless a dateline says who. */
export function nameBelowHead(lines: readonly RoledLine[]): RoledLine[] {
  return lines.map((roled, index) => {
    const before = lines[index - 1];
    const after = lines[index + 1];
    const isName =
      roled.role === 'head' &&
      (roled.line.heading === 0 || isMarkedLess(roled, before)) &&
      (NAME.test(roled.line.text) || isOfOffice(roled)) &&
      !TITLE.test(roled.line.text) &&
      !isNoticeWord(roled.line.text);
    const isBelow = before?.role === 'head' && (before.line.text.length >= SHORTEST || isPerson(roled));
    const isAbove = after?.role === 'body' && !opensReport(after.line.text);
    return isName && isBelow && isAbove && !isColumnName(roled.line.text)
      ? { ...roled, role: 'byline' }
      : roled;
  });
}
