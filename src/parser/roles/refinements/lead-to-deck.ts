import { endsSentence } from '../../../text/sentences.ts';
import { belowPictures } from '../lines-below.ts';
import { opensWithNote } from '../../lexicon/editors-note.ts';
import { opensLetter, opensReport, opensReportOrLetter } from '../../lexicon/report-openings.ts';
import { opensWithDash, readBeginning } from '../../lexicon/text-edges.ts';
import type { Line, RoledLine } from '../../line.ts';
import { giveRole, type Place, type Refinement } from '../refinement.ts';

/**
 * Longest sentence that stands below a headline as its deck. Guarded by `corpus/deck-above-byline` and
 * `corpus/slipped-above-byline`.
 */
const LONGEST = 60;
/** Decks of more sentences do not occur. */
const MOST = 3;
/** Whom a letter speaks to, above its text. */
const SALUTATION = /[:：]$/u;

export const leadToDeck: Refinement = {
  id: 'lead-to-deck',
  refine: giveRole('head', isDeck),
  why: "Sentences between a headline and the report's dateline or signature line, or behind a dash, are its deck.",
  yes: ['head | 柳河赛龙舟\nbody > head | 十二条龙舟争先。\nbody | 本报讯 昨日柳河赛龙舟。'],
  no: ['head | 柳河赛龙舟\nbody | 十二条龙舟争先。\nbody | 昨日柳河赛龙舟。'],
};

function isDeck({ role, line }: RoledLine, { lines, index, after }: Place): boolean {
  const { text } = line;
  if (role !== 'body' || text.length > LONGEST || !isBelowHead(lines, index)) return false;
  if (opensReport(text) || opensWithNote(text)) return false;
  if (opensWithDash(text)) return true;
  if (line.isIndented || STARTS_INSIDE.test(text) || SALUTATION.test(text)) return false;
  return isAboveReport(lines, index) || isAboveSignature(lines, index) || isTight(line, after);
}

/** Right below the headline, without a full stop, and parted from text that begins a paragraph. */
function isTight(line: Line, after: RoledLine | undefined): boolean {
  if (line.blanks > 0 || endsSentence(line.text)) return false;
  return after?.role === 'body' && after.line.blanks > 0 && readBeginning(after.line.text).begins;
}

function isBelowHead(lines: readonly RoledLine[], index: number): boolean {
  const head = lines.slice(Math.max(0, index - MOST), index).findLastIndex(({ role }) => role === 'head');
  const between = lines.slice(Math.max(0, index - MOST), index).slice(head + 1);
  return (
    head !== -1 &&
    between.every(
      ({ role, line }) =>
        role === 'body' &&
        line.text.length <= LONGEST &&
        !SALUTATION.test(line.text) &&
        !opensReport(line.text),
    )
  );
}

function isAboveReport(lines: readonly RoledLine[], index: number): boolean {
  const after = lines.slice(index + 1, index + 1 + MOST);
  const report = after.findIndex(({ role, line }) => role === 'body' && opensReportOrLetter(line.text));
  return (
    report !== -1 &&
    after.slice(0, report).every(({ role, line }) => role === 'body' && line.text.length <= LONGEST) &&
    isWholeReport(after[report])
  );
}

/** Below a signature line without brackets the text begins: what stands above it is no text. */
function isAboveSignature(lines: readonly RoledLine[], index: number): boolean {
  const after = lines.slice(index + 1, index + 1 + MOST);
  const signature = after.findIndex(({ role, line }) => role === 'byline' && !/^[（(]/u.test(line.text));
  if (signature === -1) return false;
  const above = lines
    .slice(Math.max(0, index - REACH), index)
    .findLast(({ role, line }) => role === 'body' && line.text.length > LONGEST);
  return (
    (above === undefined || endsSentence(above.line.text)) &&
    belowPictures(lines, index + 2 + signature)?.role === 'body' &&
    after.slice(0, signature).every(({ role, line }) => role === 'body' && line.text.length <= LONGEST)
  );
}

/** Lines above a signature among which its text stands, if there is any. */
const REACH = 60;

/** Where the report's first paragraph breaks off, the text above it may be what it goes on with. */
function isWholeReport(report: RoledLine | undefined): boolean {
  return report !== undefined && (endsSentence(report.line.text) || opensLetter(report.line.text));
}

/** Closes a quotation that it has not opened: the sentence began elsewhere. */
const STARTS_INSIDE = /^[^“]*”/u;
