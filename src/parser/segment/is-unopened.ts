import type { RoledLine } from '../roled-line.ts';
import { endsSigned } from './ends-signed.ts';
import { opensReport } from './opens-report.ts';

/** Text below one crosshead is seldom longer; a longer one may be an article whose author nobody named. */
const LONGEST_PART = 600;

/** The text from `from` to the next head has no dateline, signature line or closing signature of its own. */
export function isUnopened(lines: readonly RoledLine[], from: number): boolean {
  const end = lines.findIndex(({ role }, at) => at >= from && (role === 'head' || role === 'section'));
  const text = lines.slice(from, end === -1 ? undefined : end);
  const isSigned = text.some(
    ({ role, line }) =>
      role === 'byline' || (role === 'body' && (opensReport(line.text) || endsSigned(line.text))),
  );
  const length = text.reduce((sum, { line }) => sum + line.text.length, 0);
  return text[0]?.role === 'body' && !isSigned && length <= LONGEST_PART;
}
