import { opensWithDash } from '../../lexicon/text-edges.ts';
import { isPersonName } from '../../lexicon/run-together.ts';
import type { RoledLine } from '../../line.ts';
import { isColumnName } from '../../lexicon/labels.ts';
import { type Refinement, toRow } from '../refinement.ts';

/** Fewer short lines may be the heads of one article. */
const LEAST_VERSES = 5;
/** Longest verse, in characters. */
const LONGEST_VERSE = 20;
/** A name without a known family name stands among the first lines. */
const NAME_BY = 6;
const NAME = /^\p{Script=Han}{2,4}$|^\p{Script=Han} \p{Script=Han}$/u;
/** What begins the text of a next article: the last short line above it is its headline. */
const OPENS_TEXT = new Set<RoledLine['role']>(['body', 'byline', 'caption', 'credit']);

export const versesToBody: Refinement = {
  id: 'verses-to-body',
  refine(lines) {
    const refined = [...lines];
    for (let at = 0; at < lines.length;) {
      const stanza = endOfStanza(refined, at);
      markVerses(refined, at, stanza);
      const end = stanza > at ? stanza : endOfSeries(lines, at);
      if (stanza === at && end - at >= LEAST_VERSES) markPoem(refined, at, end);
      at = Math.max(at + 1, end);
    }
    return refined;
  },
  why: 'A long series of short lines without full stops is a poem: title, poet, verses.',
  yes: [
    'head | 柳河\nhead > byline | 王立\nhead > row | 春天从山里来\nhead > row | 带着雪水的凉\nhead > row | 经过石桥的时候\nhead > row | 停了一停\nhead > row | 又往前走',
  ],
  no: ['head | 柳河\nhead | 王立\nbody | 柳河从山里来。'],
};

/** Fewer lines that stand together below the poet's name, or below a part's title, are no heads either. */
const LEAST_IN_STANZA = 3;
/** Longest title of a part, in characters. */
const LONGEST_TITLE = 8;

/** End of a few unmarked lines without blank lines between them, below the poet or the title of the poem's next part. */
function endOfStanza(refined: readonly RoledLine[], at: number): number {
  const isPart = isTitleOfPart(refined, at);
  const above = refined[at - 1];
  const isBelowPoet = above?.role === 'byline' && !CLOSING.test(above.line.text);
  const from = isPart ? at + 1 : at;
  if (!isPart && !isBelowPoet) return at;
  let end = from;
  while (isVerseOfStanza(refined[end], end === from)) end += 1;
  const isAboveMarked = (refined[end]?.line.heading ?? 1) > 0;
  return end - from >= LEAST_IN_STANZA && isAboveMarked ? end : at;
}

function isVerseOfStanza(roled: RoledLine | undefined, isFirst: boolean): boolean {
  if (roled === undefined || roled.line.text.length > LONGEST_VERSE) return false;
  return roled.role === 'head' && roled.line.heading === 0 && (isFirst || roled.line.blanks === 0);
}

/** A short marked line below a verse or the poet. */
function isTitleOfPart(refined: readonly RoledLine[], at: number): boolean {
  const [above, title] = [refined[at - 1], refined[at]];
  const isMarked =
    title?.role === 'head' && title.line.heading > 0 && title.line.text.length <= LONGEST_TITLE;
  return isMarked && (above?.role === 'byline' || (above?.role === 'body' && above.line.isRow));
}

function markVerses(refined: RoledLine[], at: number, end: number): void {
  refined.slice(at, end).forEach((roled, index) => {
    if (roled.role === 'head') refined[at + index] = toRow(roled);
  });
}

function endOfSeries(lines: readonly RoledLine[], at: number): number {
  let end = at;
  while (end < lines.length && isShort(lines[end], end > at)) end += 1;
  return end;
}

/**
 * A marked line may open a poem with its title, but begins another article inside it. Inside, verses may end with marks.
 */
function isShort(roled: RoledLine | undefined, isInside: boolean): boolean {
  if (roled === undefined || roled.line.text.length > LONGEST_VERSE) return false;
  const { role, line } = roled;
  const isVerse = isInside && role === 'body' && line.blanks <= MOST_BLANKS && VERSE_END.test(line.text);
  const isLine = isVerse || role === 'head' || role === 'noise' || role === 'duplicate';
  return isLine && !(isInside && line.heading > 0 && !isColumnName(line.text));
}

/** Verses and stanzas stand so close. */
const MOST_BLANKS = 1;
const VERSE_END = /[\p{Script=Han}，,；;。！？!?…—]$/u;

function markPoem(refined: RoledLine[], at: number, end: number): void {
  const series = refined.slice(at, end);
  const poem = findPoem(refined, at, series);
  if (poem === undefined) return;
  const { from, poet } = poem;
  const titles = series
    .slice(0, poet ?? 0)
    .filter(({ line, role }) => role === 'head' && !isColumnName(line.text));
  // Two titles above: the next article's head was displaced, and all lines below the poet are verses, but one above a name.
  const isDisplaced = titles.length > 1 && refined[end]?.role !== 'byline';
  const hasNext = OPENS_TEXT.has(refined[end]?.role ?? 'noise') && !closes(refined, end);
  const last = hasNext && !isDisplaced ? end - 1 : end;
  const verses = refined.slice(at + from, last);
  if (verses.length < LEAST_VERSES) return;
  // Above the title of a poem further down stand the rows of a list.
  if (poet !== undefined && poet >= NAME_BY) markVerses(refined, at, at + poet - 1);
  const signed = refined[at + (poet ?? -1)];
  if (poet !== undefined && signed !== undefined) refined[at + poet] = { line: signed.line, role: 'byline' };
  verses.forEach((roled, index) => {
    const isNumber = roled.role === 'noise' && NUMBER.test(roled.line.text);
    if (roled.role === 'head' || roled.role === 'body' || isNumber) refined[at + from + index] = toRow(roled);
  });
}

/** Numbers of stanzas. */
const NUMBER = /^[一二三四五六七八九十]$/u;

interface Poem {
  /** Index of the first verse in the series. */
  readonly from: number;
  /** Index of the poet's name, when it stands in the series. */
  readonly poet?: number;
}

/** Somebody signs a poem: above the verses, among its titles, or below its last verse. */
function findPoem(refined: readonly RoledLine[], at: number, series: readonly RoledLine[]): Poem | undefined {
  const above = refined[at - 1];
  if (above?.role === 'byline' && !CLOSING.test(above.line.text)) return { from: 0 };
  const poet = series.findIndex((roled, index) => {
    if (index === 0 || roled.role !== 'head' || isColumnName(roled.line.text)) return false;
    if (isPersonName(roled.line.text)) return true;
    const isTitle = isPersonName(series[index + 1]?.line.text ?? '');
    return index < NAME_BY && NAME.test(roled.line.text) && !isTitle;
  });
  if (poet !== -1) return { from: poet + 1, poet };
  if (!closes(refined, at + series.length)) return undefined;
  const stanza = series.findIndex((_, index) => index > 0 && series[index + 1]?.line.blanks === 0);
  const from = series.findIndex(
    ({ line }, index) => index >= Math.max(1, stanza) && !opensWithDash(line.text),
  );
  return from === -1 ? undefined : { from };
}

/** Poets sign below their verses by name, reporters by role. */
const CLOSING = /^[（(](?!.*(?:记者|通讯员|评论员))|^作者/u;

/** At `end` stands a signature that closes what is above it. */
function closes(lines: readonly RoledLine[], end: number): boolean {
  const signature = lines[end];
  return signature?.role === 'byline' && CLOSING.test(signature.line.text);
}
