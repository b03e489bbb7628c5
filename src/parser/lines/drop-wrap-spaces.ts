import { visualWidth } from '../../text/visual-width.ts';
import type { Line, Run } from '../line.ts';

/** Fewest spaces in one line that show the width of its column. */
const TELLING_SPACES = 3;
/** A justified column ends at most three Han characters early. */
const RAGGED = 7;
/** Marks may hang over the edge, and digits are set closer. */
const OVERHANG = 4;
/** Narrowest column, in halves of a Han character: below it stand tables and names. */
const NARROWEST = 16;
/** Share of a line's spaces that must stand at the column's edge; the others are printed ones. */
const WRAP_SHARE = 0.7;

/** Drops the spaces that the OCR wrote in place of printed line ends: they stand at equal distances. */
export function dropWrapSpaces(lines: readonly Line[]): Line[] {
  const widths = [...new Set(lines.flatMap((line) => ownWidth(line.text)))];
  if (widths.length === 0) return [...lines];
  return lines.map((line) => dropIn(line, ownWidth(line.text)[0] ?? undefined, widths));
}

/** In a byline every space stands between names. */
const SIGNED = /^[□■◇◆]|^(?:本报|特约)*记者\s/u;

/** A label and its value: in a row of them every space stands between two pairs. */
const PAIR = /[:：]/u;

/** Width of the column that the spaces of a long line show, in halves of a Han character; empty when they show none. */
function ownWidth(text: string): number[] {
  const parts = text.split(' ');
  if (parts.length <= TELLING_SPACES || parts.every((part) => PAIR.test(part))) return [];
  const widths = parts
    .slice(0, -1)
    .map(visualWidth)
    .sort((left, right) => left - right);
  const width = widths[Math.floor(widths.length / 2)] ?? 0;
  if (width < NARROWEST) return [];
  const full = widths.filter((one) => isFull(one, width)).length;
  return full >= widths.length * WRAP_SHARE ? [width] : [];
}

function isFull(width: number, column: number): boolean {
  return width >= column - RAGGED && width <= column + OVERHANG;
}

function dropIn(line: Line, own: number | undefined, page: readonly number[]): Line {
  if (line.heading > 0 || SIGNED.test(line.text)) return line;
  const columns = own === undefined ? page : [own];
  const wraps = wrapsOf(line.text, columns);
  if (wraps.length === 0) return line;
  return { ...line, text: without(line.text, wraps), runs: splitRuns(line, wraps) };
}

/** Offsets of the spaces at which a printed line is full; where several could be, the last. */
function wrapsOf(text: string, columns: readonly number[]): number[] {
  const wraps: number[] = [];
  const isFullAt = (width: number) => columns.some((column) => isFull(width, column));
  /** Where the printed line begins, and its width up to the space before. */
  let [from, width] = [0, 0];
  let at = 0;
  let candidate: number | undefined;
  for (let index = text.indexOf(' '); index !== -1; index = text.indexOf(' ', index + 1)) {
    width += visualWidth(text.slice(Math.max(from, at), index));
    at = index;
    if (isFullAt(width)) candidate = index;
    else if (candidate !== undefined) {
      wraps.push(candidate);
      from = candidate + 1;
      width = visualWidth(text.slice(from, index));
      candidate = isFullAt(width) ? index : undefined;
    }
  }
  return candidate === undefined ? wraps : [...wraps, candidate];
}

function without(text: string, wraps: readonly number[]): string {
  const starts = [0, ...wraps.map((wrap) => wrap + 1)];
  return starts.map((start, index) => text.slice(start, wraps[index])).join('');
}

function splitRuns(line: Line, wraps: readonly number[]): Run[] {
  let at = 0;
  let next = 0;
  return line.runs.flatMap((run) => {
    const start = at;
    at += run.end - run.start;
    const first = next;
    while ((wraps[next] ?? Infinity) < at) next += 1;
    return cutRun(
      run,
      wraps.slice(first, next).map((wrap) => wrap - start),
    );
  });
}

function cutRun(run: Run, wraps: readonly number[]): Run[] {
  const starts = [0, ...wraps.map((wrap) => wrap + 1)];
  const ends = [...wraps, run.end - run.start];
  return starts
    .map((start, index) => ({
      start: run.start + start,
      end: run.start + (ends[index] ?? start),
      bold: run.bold,
      wrapped: index > 0 || run.wrapped,
    }))
    .filter(({ start, end }) => end > start);
}
