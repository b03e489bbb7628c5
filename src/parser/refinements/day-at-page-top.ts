import type { RoledLine } from '../roled-line.ts';

const DAY = /^(?:19|20)\d{2}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日$/u;

/** A day above all heads and text is the running line's, not a notice's. */
export function dayAtPageTop(lines: readonly RoledLine[]): RoledLine[] {
  const end = lines.findIndex(
    ({ role, line }) => (role === 'head' || role === 'body' || role === 'caption') && !DAY.test(line.text),
  );
  return lines.map((roled, index) =>
    index < end && roled.role === 'body' && DAY.test(roled.line.text) ? { ...roled, role: 'folio' } : roled,
  );
}
