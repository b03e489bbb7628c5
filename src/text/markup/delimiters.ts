import { overlaps, type Span } from '../span.ts';
import { SURNAMES } from '../surnames.ts';
import type { LayoutMark } from './layout-mark.ts';

/** A run of `**` that has no partner on its line. */
export interface Delimiter extends Span {
  readonly line: number;
  /** Nothing but marks and white space stands before it on its line. */
  readonly opensLine: boolean;
  readonly closesLine: boolean;
}

interface Run extends Span {
  readonly sign: string;
  readonly before: string;
  readonly after: string;
}

/** Finds the pairs of bold and code marks on a line, outside the marks that it has already. */
export function pairDelimiters(
  line: string,
  own: readonly LayoutMark[],
): { readonly marks: readonly LayoutMark[]; readonly unpaired: readonly Omit<Delimiter, 'line'>[] } {
  const runs = [...line.matchAll(RUN)]
    .map(({ 0: sign, index: start }) => toRun(line, sign, start))
    .filter((run) => !own.some((mark) => overlaps(mark, run)));
  const open = new Map<string, Run>();
  const paired: Run[] = [];
  for (const run of runs) {
    const opening = open.get(run.sign);
    if (opening !== undefined && canClose(run) && !isMaskPair(line, opening, run)) {
      paired.push(opening, run);
      open.delete(run.sign);
    } else if (canOpen(run)) open.set(run.sign, run);
  }
  return {
    marks: paired.map(({ start, end, sign }) => ({
      start,
      end,
      kind: sign === '`' ? 'code' : 'bold',
      to: '',
    })),
    unpaired: runs
      .filter((run) => run.sign === '**' && !paired.includes(run))
      .map(({ start, end }) => ({
        start,
        end,
        opensLine: isBare(line, own, { start: 0, end: start }),
        closesLine: line.slice(end).trim() === '',
      })),
  };
}

/** Whole runs: four asterisks mask a number, three underscores are a blank to fill in. */
const RUN = /(?<!\*)(?:\*\*|\*\*\*)(?!\*)|(?<!_)__(?!_)|(?<!`)`(?!`)/gu;

function toRun(line: string, sign: string, start: number): Run {
  const end = start + sign.length;
  return { start, end, sign, before: line.charAt(start - 1), after: line.charAt(end) };
}

const EMPTY = /^\s?$/u;
const WORD = /[\p{L}\p{N}]/u;
const ASCII_WORD = /[A-Za-z\d]/u;

/** What code stands beside in Chinese, and what other marks do not. */
function wordOf(sign: string): RegExp {
  return sign === '`' ? ASCII_WORD : WORD;
}

/** What no stressed words begin with. */
const CLOSING = /[，。、；：！？,.;:!?）)》〉」』】”’…%％]/u;
const OPENING_BRACKET = /[（(]/u;

function canOpen({ sign, before, after }: Run): boolean {
  if (EMPTY.test(after) || CLOSING.test(after)) return false;
  if (sign !== '**') return !wordOf(sign).test(before);
  if (ASCII_WORD.test(before) && ASCII_WORD.test(after)) return false;
  return !(SURNAMES.has(before) && OPENING_BRACKET.test(after));
}

function canClose({ sign, before, after }: Run): boolean {
  if (EMPTY.test(before)) return false;
  if (sign !== '**') return !wordOf(sign).test(after);
  return !(ASCII_WORD.test(before) && ASCII_WORD.test(after));
}

/** The rest of a masked word: 尾号**88, **年**月, 张**被李**打伤. */
function isMaskPair(line: string, opening: Run, closing: Run): boolean {
  const between = line.slice(opening.end, closing.start);
  if (/^[年月日号栋幢楼室元]$/u.test(between)) return true;
  if (opening.before === '号' && /^[A-Z\d]/u.test(between) && ASCII_WORD.test(closing.after)) return true;
  return SURNAMES.has(opening.before) && SURNAMES.has(closing.before);
}

function isBare(line: string, own: readonly LayoutMark[], { start, end }: Span): boolean {
  for (let at = start; at < end; at += 1) {
    const isMark = own.some((mark) => mark.start <= at && at < mark.end);
    if (!isMark && !EMPTY.test(line.charAt(at))) return false;
  }
  return true;
}
