import type { Span } from '../span.ts';
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
  const taken = offsetsOf(own);
  const textStart = startOfText(line, taken);
  const textEnd = line.trimEnd().length;
  const runs = [...line.matchAll(RUN)]
    .map(({ 0: sign, index: start }) => toRun(line, sign, start))
    .filter(({ start }) => !taken.has(start));
  const paired = pairRuns(line, runs);
  return {
    marks: [...paired].map(({ start, end, sign }) => ({
      start,
      end,
      kind: sign === '`' ? 'code' : 'bold',
      to: '',
    })),
    unpaired: runs
      .filter((run) => run.sign === '**' && !paired.has(run))
      .map(({ start, end }) => ({
        start,
        end,
        opensLine: start <= textStart,
        closesLine: end >= textEnd,
      })),
  };
}

/** Where a mark stays without its partner, those behind family names may be masks: 刘**和**孙家** has one pair. */
function pairRuns(line: string, runs: readonly Run[]): ReadonlySet<Run> {
  const paired = pairInOrder(line, runs);
  if (paired.size === runs.length) return paired;
  const unmasked = runs.filter(({ before }) => !SURNAMES.has(before));
  const others = pairInOrder(line, unmasked);
  return others.size === unmasked.length ? others : paired;
}

function pairInOrder(line: string, runs: readonly Run[]): ReadonlySet<Run> {
  const open = new Map<string, Run>();
  const paired = new Set<Run>();
  for (const run of runs) {
    const opening = open.get(run.sign);
    if (opening !== undefined && canClose(run) && !isMaskPair(line, opening, run)) {
      paired.add(opening).add(run);
      open.delete(run.sign);
    } else if (canOpen(run)) open.set(run.sign, run);
  }
  return paired;
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

/** The rest of a masked word: 尾号**88, **年**月, **市**路, 张**被李**打伤. */
function isMaskPair(line: string, opening: Run, closing: Run): boolean {
  const between = line.slice(opening.end, closing.start);
  if (/^[年月日时分号栋幢楼室元省市区县镇乡村路街巷组]$/u.test(between)) return true;
  if (opening.before === '号' && /^[A-Z\d]/u.test(between) && ASCII_WORD.test(closing.after)) return true;
  return SURNAMES.has(opening.before) && SURNAMES.has(closing.before);
}

/** The characters of marks, and those behind a backslash. */
function offsetsOf(marks: readonly LayoutMark[]): ReadonlySet<number> {
  return new Set(
    marks.flatMap(({ start, end, kind }) =>
      Array.from({ length: end - start + (kind === 'escape' ? 1 : 0) }, (_, at) => start + at),
    ),
  );
}

/** Offset of the first character that is neither white space nor part of a mark. */
function startOfText(line: string, taken: ReadonlySet<number>): number {
  let at = 0;
  while (at < line.length && (taken.has(at) || /\s/u.test(line.charAt(at)))) at += 1;
  return at;
}
