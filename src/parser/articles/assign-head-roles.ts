import { visualWidth } from '../../text/visual-width.ts';
import { isLabelWithSigns } from '../lexicon/label-signs.ts';
import { isColumnName, isPictureLabel } from '../lexicon/labels.ts';
import { opensWithDash } from '../lexicon/text-edges.ts';
import type { Line } from '../line.ts';
import { type Passage, toPassage } from '../passage.ts';
import type { BlockRole } from '../../roles.ts';
import { readTitle } from './read-title.ts';
import { isSectionLabel } from './section-labels.ts';
import type { TitleClue } from './title-clues.ts';

/** Characters in which a text says what it is about. */
export const LEAD = 200;

/** Says which of the lines above an article, which begins with `lead`, is its section, kicker, headline and deck. */
export function assignHeadRoles(
  lines: readonly Line[],
  lead: string,
  clues: readonly TitleClue[],
): Passage[] {
  const labels = new Set(findLabels(lines));
  const titles = lines.filter((line) => !labels.has(line));
  const decks = new Set(titles.filter((line, index) => index > 0 && isDeckLine(line, titles[index - 1])));
  const known = titles.filter((line) => !decks.has(line));
  const title = readTitle(known, titles, lead, clues);
  const headline = new Set(title.headline);
  const kickers = new Set(title.kickers);
  return mergeHeadline(
    lines.map((line): [BlockRole, Line] => {
      if (labels.has(line)) return ['section', line];
      if (headline.has(line)) return ['headline', line];
      return [kickers.has(line) ? 'kicker' : 'deck', line];
    }),
  );
}

/** Standing columns. A name of two characters alone is a title, unless it is known as a column's. */
function findLabels(lines: readonly Line[]): Line[] {
  const labels = lines.filter((line, index) => isSectionLabel(line, lines, index));
  const last = labels.at(-1);
  const areAll = labels.length === lines.length;
  const isLabel = (text: string) => isColumnName(text) || isLabelWithSigns(text) || isPictureLabel(text);
  return areAll && last !== undefined && !isLabel(last.text) ? labels.slice(0, -1) : labels;
}

/** A headline of two lines is one block. */
function mergeHeadline(roled: readonly [BlockRole, Line][]): Passage[] {
  const headline = roled.filter(([role]) => role === 'headline').map(([, line]) => line);
  return roled.flatMap(([role, line]) => {
    if (role !== 'headline') return [toPassage(role, line)];
    return line === headline[0] ? [toPassage('headline', ...headline)] : [];
  });
}

/** Wider than any headline, in halves of a Han character. Guarded by `corpus/headlines-with-commas`. */
const WIDE = 62;

/** A line below the headline that opens with a dash, or is a sentence. */
function isDeckLine(line: Line, before: Line | undefined): boolean {
  if (opensWithDash(line.text) || /^[·•・](?!.*[·•・]$)/u.test(line.text)) return true;
  if (before === undefined) return false;
  return /。$/u.test(line.text) || visualWidth(line.text) > WIDE;
}
