import type { RoledLine } from '../roled-line.ts';
import { isColumnName } from '../segment/is-column-name.ts';

/** Fewer short lines may be the heads of one article. */
const LEAST_VERSES = 5;
/** Longest verse, in characters. */
const LONGEST_VERSE = 16;
/** The poet's name stands among the first lines. */
const NAME_BY = 6;
const NAME = /^\p{Script=Han}{2,4}$|^\p{Script=Han} \p{Script=Han}$/u;
/** What begins the text of a next article: the last short line above it is its headline. */
const OPENS_TEXT = new Set<RoledLine['role']>(['body', 'byline', 'caption', 'credit']);

/** A long series of short lines without full stops is a poem: title, poet, verses. */
export function versesToBody(lines: readonly RoledLine[]): RoledLine[] {
  const refined = [...lines];
  for (let at = 0; at < lines.length;) {
    const end = endOfSeries(lines, at);
    if (end - at >= LEAST_VERSES) markPoem(refined, at, end);
    at = Math.max(at + 1, end);
  }
  return refined;
}

function endOfSeries(lines: readonly RoledLine[], at: number): number {
  let end = at;
  while (end < lines.length && isShort(lines[end], end > at)) end += 1;
  return end;
}

/** A marked line may open a poem with its title, but begins another article inside it. */
function isShort(roled: RoledLine | undefined, isInside: boolean): boolean {
  if (roled === undefined || roled.line.text.length > LONGEST_VERSE) return false;
  const isLine = roled.role === 'head' || roled.role === 'noise' || roled.role === 'duplicate';
  return isLine && !(isInside && roled.line.heading > 0 && !isColumnName(roled.line.text));
}

function markPoem(refined: RoledLine[], at: number, end: number): void {
  const series = refined.slice(at, end);
  const named = series.findIndex(
    ({ line }, index) => index > 0 && index < NAME_BY && NAME.test(line.text) && !isColumnName(line.text),
  );
  if (named === -1) return;
  const hasNext = OPENS_TEXT.has(refined[end]?.role ?? 'noise');
  const titles = series
    .slice(0, named)
    .filter(({ line, role }) => role === 'head' && !isColumnName(line.text));
  // Two titles above: the next article's head was displaced, and all lines below the poet are verses.
  const isDisplaced = titles.length > 1;
  const last = hasNext && !isDisplaced ? end - headsOfNext(series) : end;
  if (last - (at + named + 1) < LEAST_VERSES) return;
  refined.splice(
    at + named,
    1,
    ...series.slice(named, named + 1).map(({ line }): RoledLine => ({ line, role: 'byline' })),
  );
  for (let index = at + named + 1; index < last; index += 1) {
    const roled = refined[index];
    if (roled?.role === 'head') refined[index] = { role: 'body', line: { ...roled.line, isRow: true } };
  }
}

/** Lines at the end that stand apart from the verses, at least one. */
function headsOfNext(series: readonly RoledLine[]): number {
  const printed = series
    .map(({ role }, index) => (role === 'noise' ? -1 : index))
    .filter((index) => index !== -1);
  const last = printed.at(-1);
  return last === undefined ? 1 : series.length - last;
}
