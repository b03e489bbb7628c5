import { endsSentence } from '../../text/sentences.ts';
import { opensReport } from '../lexicon/report-openings.ts';
import type { LineRole, RoledLine } from '../line.ts';

/** Nothing above breaks off. */
export function isBelowWhole(before: RoledLine | undefined): boolean {
  return before?.role !== 'body' || endsSentence(before.line.text);
}

/** With a signature line, or with a dateline, the text of an article begins. */
export function opensText(roled: RoledLine | undefined): boolean {
  return roled?.role === 'byline' || (roled?.role === 'body' && opensReport(roled.line.text));
}

/** Most captions between a headline and its text, in lines. */
const MOST_CAPTIONS = 4;

/** Between a headline and its text stand pictures, and where they were found. */
function isBesideText(role: LineRole): boolean {
  return role === 'caption' || role === 'credit' || role === 'closing';
}

/** The first line from `from` on that is no caption. */
export function belowPictures(lines: readonly RoledLine[], from: number): RoledLine | undefined {
  return lines.slice(from, from + MOST_CAPTIONS).find(({ role }) => !isBesideText(role));
}

/** The lines from `from` up to the next head. */
export function textBelow(lines: readonly RoledLine[], from: number): readonly RoledLine[] {
  let end = from;
  while (end < lines.length && lines[end]?.role !== 'head') end += 1;
  return lines.slice(from, end);
}

/** The heads that stand together from `from` on. */
export function headsFrom(lines: readonly RoledLine[], from: number): readonly RoledLine[] {
  let end = from;
  while (lines[end]?.role === 'head') end += 1;
  return lines.slice(from, end);
}
