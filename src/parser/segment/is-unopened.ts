import type { RoledLine } from '../roled-line.ts';
import { endsSigned } from './ends-signed.ts';
import { opensText } from './opens-text.ts';
import { textBelow } from './text-below.ts';

/** Text below one crosshead is seldom longer; a longer one may be an article whose author nobody named. */
const LONGEST_PART = 600;

/** The text from `from` to the next head has no dateline, signature line or closing signature of its own. */
export function isUnopened(lines: readonly RoledLine[], from: number): boolean {
  const text = textBelow(lines, from);
  const length = text.reduce((sum, { line }) => sum + line.text.length, 0);
  if (text[0]?.role !== 'body' || length > LONGEST_PART) return false;
  return !text.some((roled) => opensText(roled) || (roled.role === 'body' && endsSigned(roled.line.text)));
}
