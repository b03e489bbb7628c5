import type { RoledLine } from '../roled-line.ts';
import { opensReport } from './opens-report.ts';

/** With a signature line, or with a dateline, the text of an article begins. */
export function opensText(roled: RoledLine | undefined): boolean {
  return roled?.role === 'byline' || (roled?.role === 'body' && opensReport(roled.line.text));
}
