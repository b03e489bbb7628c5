import { groupAdjacent } from '../../text/group-adjacent.ts';
import { visualWidth } from '../../text/visual-width.ts';
import type { Line } from '../line.ts';
import { joinAtWraps } from './join-lines.ts';

/** Fewest lines that show the width of a column: two could be a headline of two lines. */
const SERIES_LENGTH = 3;
/** A justified column ends at most two Han characters early, when a mark may not begin the next line. */
const RAGGED = 4;
/** A mark may hang over the edge. */
const OVERHANG = 2;
/** Narrower series are chopped captions or lists, wider ones are paragraphs of their own. Halves of a Han character. */
const COLUMN = { min: 16, max: 80 } as const;

/** Joins lines that the OCR broke where the printed column broke: all but the last fill the column's width. */
export function joinWrappedLines(lines: readonly Line[]): Line[] {
  const series = toSeries(lines);
  const widths = [...new Set(series.flatMap(columnWidth))];
  if (widths.length === 0) return [...lines];
  return series.flatMap((run) => (isProse(run) ? joinFull(run, widths) : run));
}

const MARK = /[，,。；;：:、！？!?（()）]/u;
const MARK_AT_END = /[，,。；;！？!?]$/u;

/** Running text has punctuation, and not at the end of each line. Verses have hardly any, or at each end. */
function isProse(series: readonly Line[]): boolean {
  if (series.length === 1) return true;
  return series.some(({ text }) => MARK.test(text)) && series.some(({ text }) => !MARK_AT_END.test(text));
}

/** Groups lines that follow each other without a blank line. A line with a heading or bullet mark stands alone. */
function toSeries(lines: readonly Line[]): Line[][] {
  const isMarked = ({ heading, bullet }: Line) => heading > 0 || bullet;
  return groupAdjacent(lines, (line, [first]) => line.blanks === 0 && !isMarked(line) && !isMarked(first));
}

function columnWidth(series: readonly Line[]): number[] {
  if (series.length < SERIES_LENGTH) return [];
  const widths = series.slice(0, -1).map(({ text }) => visualWidth(text));
  const width = widths.reduce((widest, one) => Math.max(widest, one));
  const isColumn = width >= COLUMN.min && width <= COLUMN.max && isProse(series);
  return isColumn && widths.every((one) => one >= width - RAGGED) ? [width] : [];
}

function joinFull(series: readonly Line[], widths: readonly number[]): Line[] {
  const isFull = (line: Line) => {
    const own = visualWidth(line.text);
    return widths.some((width) => own >= width - RAGGED && own <= width + OVERHANG);
  };
  const groups = groupAdjacent(series, (_, group) => isFull(group.at(-1) ?? group[0]));
  return groups.map(([first, ...others]) => joinAtWraps(first, ...others));
}
