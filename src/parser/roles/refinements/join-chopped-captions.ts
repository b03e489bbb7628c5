import { endsSentence } from '../../../text/sentences.ts';
import { visualWidth } from '../../../text/visual-width.ts';
import { joinLines } from '../../lines/join-lines.ts';
import { findCredit, mayHoldCredit } from '../../lexicon/credits.ts';
import type { RoledLine } from '../../line.ts';
import type { Refinement } from '../refinement.ts';
import { PICTURE_PLACE } from '../rules/caption.ts';

/**
 * Captions beside a picture are set so narrow, in halves of a Han character. Guarded by
 * `corpus/caption-chopped`.
 */
const NARROW = 34;
/** Lines of one narrow column differ by so much. */
const RAGGED = 8;

/** No comma, bracket or 的 shows that a line goes on. */
const WHOLE = /^[^,，。()（）]+(?<!的)$/u;

/** Most printed lines of a caption. */
const MOST_LINES = 12;

export const joinChoppedCaptions: Refinement = {
  id: 'join-chopped-captions',
  refine(lines) {
    const refined: RoledLine[] = [];
    for (let at = 0; at < lines.length;) {
      const length = choppedLength(lines, at);
      const series = lines.slice(at, at + Math.max(1, length));
      refined.push(...(length > 1 ? [joinSeries(series)] : series));
      at += series.length;
    }
    return refined;
  },
  why: 'Joins a caption that the OCR chopped at the ends of its short printed lines; a credit among them goes last.',
  yes: ['body > caption | 志愿者在集市上\nbody > + | 帮摊主搭起遮\nbody > + | 雨的棚子。(何田摄)'],
  no: ['head | 集市搬家\nhead | 摊主起了个大早'],
};

/** Number of lines of the chopped caption that begins at `at`, 0 when none does. */
function choppedLength(lines: readonly RoledLine[], at: number): number {
  const first = lines[at];
  if (first === undefined || !isOpenNarrow(first)) return 0;
  const width = visualWidth(first.line.text);
  let end = at + 1;
  while (
    end < lines.length &&
    end - at < MOST_LINES &&
    goesOn(lines, end, width) &&
    !isBelowHeads(lines, at, end)
  )
    end += 1;
  if (!lines.slice(at, end).some(mayEnd)) return 0;
  while (end > at + 1 && !isWholeCaption(lines.slice(at, end))) end -= 1;
  return end > at + 1 ? end - at : 0;
}

/** A caption ends with its credit or with a full stop. */
function mayEnd({ role, line }: RoledLine): boolean {
  return role === 'credit' || line.text.endsWith('。') || mayHoldCredit(line.text);
}

function isWholeCaption(series: readonly RoledLine[]): boolean {
  const isCredited = hasCredit(series);
  const isWhole = isCredited || series.at(-1)?.line.text.endsWith('。') === true;
  return isWhole && /[,，。]|图为|[（(]/u.test(textOf(series)) && looksLikeCaption(series, isCredited);
}

function textOf(series: readonly RoledLine[]): string {
  return series.map(({ line }) => line.text).join('');
}

/** Most printed lines of a credit. */
const MOST_CREDIT_LINES = 3;

/** A line among them is a credit, or all of them together end with one. */
function hasCredit(series: readonly RoledLine[]): boolean {
  if (series.some(({ role }) => role === 'credit')) return true;
  const text = textOf(series.slice(-MOST_CREDIT_LINES));
  return text.length > restOf(text).length;
}

/** What stands before the credit, which narrow lines may break. */
function restOf(text: string): string {
  return text.slice(0, findCredit(text).find(({ to }) => to === text.length)?.from);
}

function isOpenNarrow({ line, role }: RoledLine): boolean {
  const isText = role === 'body' || role === 'head' || role === 'caption';
  return (
    isText && line.heading === 0 && visualWidth(line.text) <= NARROW && !/[。！？!?：:]$/u.test(line.text)
  );
}

/** Between the lines so far, all heads, and the line at `end` a picture stood. */
function isBelowHeads(lines: readonly RoledLine[], at: number, end: number): boolean {
  if ((lines[end]?.line.blanks ?? 0) < PICTURE_PLACE) return false;
  return lines.slice(at, end).every(({ role, line }) => role === 'head' && WHOLE.test(line.text));
}

/** The line at `end` still belongs: the one before is open, or is the credit of an open text. */
function goesOn(lines: readonly RoledLine[], end: number, width: number): boolean {
  const before = lines[end - 1];
  const line = lines[end];
  if (before === undefined || line === undefined || line.line.heading > 0) return false;
  if (visualWidth(line.line.text) > width + RAGGED || line.role === 'byline') return false;
  if (line.role === 'credit') return true;
  if (before.role === 'credit') {
    const last = lines[end - 2];
    const isAsClose = line.line.blanks <= before.line.blanks;
    return last !== undefined && isAsClose && !endsSentence(last.line.text);
  }
  const isFull = visualWidth(before.line.text) >= width - RAGGED;
  return isFull && !/[。！？!?]$/u.test(before.line.text);
}

/** So few characters are the end of a caption's text, and no caption. */
const LONGEST_REST = 4;

/** Blank lines of a picture's place, a credit or words about a picture set it apart from heads. */
function looksLikeCaption(series: readonly RoledLine[], isCredited: boolean): boolean {
  const hasPlace = series.some(({ line }) => line.blanks >= 3);
  const saysPicture = series.some(({ line }) => /图为|[（(][左右中][一二三四五]?/u.test(line.text));
  const [first, ...others] = series;
  const [last] = others;
  const isHeadAboveCaption =
    first?.role === 'head' &&
    last !== undefined &&
    others.length === 1 &&
    !/[,，(（]/u.test(first.line.text) &&
    restOf(last.line.text).length > LONGEST_REST;
  return !isHeadAboveCaption && (hasPlace || isCredited || saysPicture);
}

function joinSeries(series: readonly RoledLine[]): RoledLine {
  const texts = series.filter(({ role }) => role !== 'credit');
  const credits = series.filter(({ role }) => role === 'credit');
  const [first, ...others] = [...texts, ...credits].map(({ line }) => line);
  if (first === undefined) throw new RangeError('empty series of caption lines');
  return { role: 'caption', line: joinLines(first, ...others) };
}
