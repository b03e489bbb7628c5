import type { RoledLine } from '../roled-line.ts';

const DAY = /^(?:19|20)\d{2}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日$/u;
const WEEKDAY = /^星期[一二三四五六日天]/u;

/** A day above all heads and text, or beside the nameplate or the weekday, is the running line's, not a notice's. */
export function dayAtPageTop(lines: readonly RoledLine[]): RoledLine[] {
  const end = lines.findIndex(
    ({ role, line }) => (role === 'head' || role === 'body' || role === 'caption') && !DAY.test(line.text),
  );
  return lines.map((roled, index) => {
    const isBeside =
      lines[index - 1]?.role === 'nameplate' || WEEKDAY.test(lines[index + 1]?.line.text ?? '');
    const isOfPage = roled.role === 'body' && (index < end || isBeside) && DAY.test(roled.line.text);
    return isOfPage ? { ...roled, role: 'folio' } : roled;
  });
}
