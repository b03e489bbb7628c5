import { DATELINE } from '../dateline-pattern.ts';

const OPENING = new RegExp(`^${DATELINE}`, 'u');

/** The text opens a report of its own: with a dateline, or a column's name and a reporter in brackets. */
export function opensReport(text: string): boolean {
  return OPENING.test(text);
}
