import type { Draft } from '../draft.ts';
import { isNewsLead } from '../lexicon/report-openings.ts';
import { endsSigned } from '../lexicon/signatures.ts';
import type { RoledLine } from '../line.ts';
import { type Passage, passageText } from '../passage.ts';
import { belowPictures, headsFrom, opensText, textBelow } from '../roles/lines-below.ts';

/** Texts of one article seldom share less. Guarded by `corpus/lists-below-a-colon`. */
export const OTHER_TOPIC = 0.03;
/**
 * Crossheads are seldom longer. Guarded by `corpus/crosshead-of-known-words` and
 * `corpus/long-headline-of-known-words`.
 */
export const LONGEST_CROSSHEAD = 15;
/** Most lines of a crosshead. */
export const MOST_LINES = 2;

/** Crossheads of one build seldom differ more in length. */
const ALIKE = 2;
/** Shorter ones are notices and labels, longer ones may be headlines, unless the OCR marked them. */
const LENGTH = { min: 4, max: 9, marked: 12 } as const;

/** Another short line of about that length, above text that nobody signs, stands above or below in the same article. */
export function isInSeries(lines: readonly RoledLine[], at: number, count: number, { body }: Draft): boolean {
  const head = lines[at]?.line;
  const own = head?.text.length ?? 0;
  const longest = head === undefined || head.heading === 0 ? LENGTH.max : LENGTH.marked;
  const isLead = isNewsLead(lines[at + 1]?.line.text ?? '');
  if (count !== 1 || isLead || own < LENGTH.min || own > longest || !isUnopened(lines, at + 1)) return false;
  const before = body.findLast(({ role }) => role === 'crosshead');
  if (before !== undefined && Math.abs(passageText(before).length - own) <= ALIKE) return true;
  const next = at + 1 + textBelow(lines, at + 1).length;
  const other = lines[next];
  const isSingle = other !== undefined && lines[next + 1]?.role === 'body' && isUnopened(lines, next + 1);
  return isSingle && Math.abs(other.line.text.length - own) <= ALIKE;
}

const COUPLET = 2;

/** Another head of two short lines stands above or below in the same article, above text that nobody signs. */
export function isCoupletOfSeries(
  lines: readonly RoledLine[],
  at: number,
  count: number,
  current: Draft | undefined,
): boolean {
  if (current === undefined || !isCouplet(lines.slice(at, at + count)) || !isUnsigned(lines, at + count))
    return false;
  const { body } = current;
  const isPair = ({ role }: Passage, index: number) => role === 'crosshead' && body[index + 1]?.role === role;
  if (body.findLastIndex(isPair) !== -1) return true;
  const next = at + count + textBelow(lines, at + count).length;
  const group = headsFrom(lines, next);
  return isCouplet(group) && isUnsigned(lines, next + group.length);
}

function isCouplet(group: readonly RoledLine[]): boolean {
  return group.length === COUPLET && group.every(({ line }) => line.text.length <= LONGEST_CROSSHEAD);
}

/**
 * A crosshead stands in `current`, or the next head below `from` may be one: it is short, nothing opens a text below it, and
 * `isOfMatter` says of the text from a line on that it is about the same thing.
 */
export function mayHaveSibling(
  lines: readonly RoledLine[],
  from: number,
  current: Draft | undefined,
  isOfMatter: (from: number) => boolean,
): boolean {
  if (current?.body.findLast(({ role }) => role === 'crosshead') !== undefined) return true;
  const next = from + textBelow(lines, from).length;
  const group = headsFrom(lines, next);
  const end = next + group.length;
  const isShort = group.length > 0 && group.length <= MOST_LINES;
  return isShort && !opensText(belowPictures(lines, end)) && isOfMatter(end);
}

/** Text below one crosshead is seldom longer; a longer one may be an article whose author nobody named. */
const LONGEST_PART = 600;

/** The text from `from` to the next head has no dateline, signature line or closing signature of its own. */
export function isUnopened(lines: readonly RoledLine[], from: number): boolean {
  const text = textBelow(lines, from);
  const length = text.reduce((sum, { line }) => sum + line.text.length, 0);
  return length <= LONGEST_PART && isUnsigned(lines, from);
}

/** Running text, up to the next head without dateline, signature line or closing signature of its own. */
function isUnsigned(lines: readonly RoledLine[], from: number): boolean {
  const text = textBelow(lines, from);
  if (text[0]?.role !== 'body') return false;
  return !text.some((roled) => opensText(roled) || (roled.role === 'body' && endsSigned(roled.line.text)));
}
