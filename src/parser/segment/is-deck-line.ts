import { visualWidth } from '../../text/visual-width.ts';
import type { Line } from '../line.ts';
import { opensWithDash } from '../opens-with-dash.ts';

/** Wider than any headline, in halves of a Han character. */
const WIDE = 62;

/** A line below the headline that opens with a dash, or is a sentence. */
export function isDeckLine(line: Line, before: Line | undefined): boolean {
  if (opensWithDash(line.text) || /^[·•・](?!.*[·•・]$)/u.test(line.text)) return true;
  if (before === undefined) return false;
  return /。$/u.test(line.text) || visualWidth(line.text) > WIDE;
}
