import { DATELINE } from './dateline-pattern.ts';
import { mayOpenReport } from './may-open-report.ts';

const OPENING = new RegExp(`^${DATELINE}`, 'u');

/** The text begins with agency, place and day, or 本报讯. */
export function opensWithDateline(text: string): boolean {
  return mayOpenReport(text) && OPENING.test(text);
}
