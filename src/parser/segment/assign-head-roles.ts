import type { Line } from '../line.ts';
import type { Passage } from '../passage.ts';
import { toPassage } from '../to-passage.ts';
import type { BlockRole } from '../types.ts';
import { isDeckLine } from './is-deck-line.ts';
import { isColumnName } from './is-column-name.ts';
import { isSectionLabel } from './is-section-label.ts';

/** Says which of the lines above an article is its section, kicker, headline and deck. */
export function assignHeadRoles(lines: readonly Line[]): Passage[] {
  const labels = new Set(findLabels(lines));
  const titles = lines.filter((line) => !labels.has(line));
  const [first] = titles;
  const decks = new Set(titles.filter((line, index) => index > 0 && isDeckLine(line, titles[index - 1])));
  const heads = titles.filter((line) => !decks.has(line));
  const headline = headlineOf(heads.length > 0 ? heads : first === undefined ? [] : [first], lines);
  const beforeDeck = new Set(headline);
  return mergeHeadline(
    lines.map((line): [BlockRole, Line] => {
      if (labels.has(line)) return ['section', line];
      if (decks.has(line)) return ['deck', line];
      if (beforeDeck.has(line)) return ['headline', line];
      const isAfter = lines.indexOf(line) > lines.indexOf(headline[0] ?? line);
      return [isAfter ? 'deck' : 'kicker', line];
    }),
  );
}

/** Standing columns. A name of two characters alone is a title, unless it is known as a column's. */
function findLabels(lines: readonly Line[]): Line[] {
  const labels = lines.filter((line, index) => isSectionLabel(line, lines, index));
  const last = labels.at(-1);
  const areAll = labels.length === lines.length;
  return areAll && last !== undefined && !isColumnName(last.text) ? labels.slice(0, -1) : labels;
}

/** The line or the two lines that are the headline. */
function headlineOf(heads: readonly Line[], lines: readonly Line[]): Line[] {
  const last = heads.at(-1);
  const before = heads.at(-2);
  if (last === undefined) return [];
  if (before === undefined) return [last];
  const marked = mostMarked(heads);
  if (marked !== undefined) return [marked];
  if (areTwoOfOneMark(heads, lines)) return [before, last];
  const areNeighbours = lines.indexOf(last) === lines.indexOf(before) + 1;
  if (areNeighbours && isTwoLines(before, last)) return [before, last];
  return [isHeadlineOverDeck(before, last) ? before : last];
}

/** The one line whose mark is stronger than the others'. */
function mostMarked(heads: readonly Line[]): Line | undefined {
  const marks = heads.map(({ heading }) => heading || Infinity);
  const best = Math.min(...marks);
  const [only, ...others] = heads.filter((_, index) => marks[index] === best);
  return others.length === 0 ? only : undefined;
}

/** Two neighbours with one mark, where another head has a weaker one, are the two lines of a headline. */
function areTwoOfOneMark(heads: readonly Line[], lines: readonly Line[]): boolean {
  const [upper, lower, ...others] = heads;
  if (upper === undefined || lower === undefined || others.length > 0) return false;
  const areSame = upper.heading > 0 && upper.heading === lower.heading;
  const areNeighbours = lines.indexOf(lower) === lines.indexOf(upper) + 1;
  return areSame && areNeighbours && lines.some(({ heading }) => heading > upper.heading);
}

/** Longest line of a headline of two lines, in characters without quotation marks. */
const LONGEST_HALF = 11;
/** A name or event alone above a headline is its kicker, not its first half. */
const NAME_ENDING =
  /(?:[路站轮课赛展周日会节局校院区县市镇乡村队馆园厅所部委办]|中心|公司|工程|项目|精神|将至|在即|启动|开幕|闭幕|落幕|举行|召开|出炉|揭晓|收官|发布)[:：]?$/u;

function isTwoLines(upper: Line, lower: Line): boolean {
  const [one, other] = [upper, lower].map(({ text }) => text.replace(/[“”"'‘’]/gu, ''));
  if (one === undefined || other === undefined || NAME_ENDING.test(one) || DECK_ENDING.test(other))
    return false;
  const longest = Math.max(one.length, other.length);
  return longest <= LONGEST_HALF && Math.abs(one.length - other.length) <= 1 && !/\d/u.test(one + other);
}

/** Words that open a second sentence below the headline rather than the headline itself. */
const DECK_OPENING = /^(?:今年|全年|目前|截至|预计|其中|本报|记者|专家|医生)/u;
/** What lists parts or counts roughly tells the details of the line above. */
const DETAILS = /、|\d(?:余|多)\p{Script=Han}|^(?:涉及|包括|重点)/u;
const DECK_ENDING = /(?:纪实|侧记|综述|速写|扫描|观察)$/u;

function isHeadlineOverDeck(upper: Line, lower: Line): boolean {
  if (/[:：]$/u.test(upper.text)) return false;
  if (DECK_OPENING.test(lower.text) || DECK_ENDING.test(lower.text)) return true;
  if (DETAILS.test(lower.text) && !DETAILS.test(upper.text)) return true;
  const clauses = upper.text.split(/[ \u3000]+/u);
  const [left = '', right = ''] = clauses;
  if (isLongSentence(upper, lower)) return true;
  const isSlogan = Math.abs(left.length - right.length) <= 1;
  const isShout = /[!！]$/u.test(upper.text);
  return isShout || (clauses.length === 2 && !isSlogan);
}

/** A deck says in one clause, longer than the headline by so many characters, what happened. */
const LONGER_BY = 5;
/** Shorter lines above a headline are kickers. */
const SHORTEST_HEADLINE = 8;

function isLongSentence(upper: Line, lower: Line): boolean {
  const isLonger = lower.text.length - upper.text.length >= LONGER_BY;
  const isHeadline = upper.text.length >= SHORTEST_HEADLINE && !NAME_ENDING.test(upper.text);
  return isLonger && isHeadline && !/[ \u3000]/u.test(lower.text);
}

/** A headline of two lines is one block. */
function mergeHeadline(roled: readonly [BlockRole, Line][]): Passage[] {
  const headline = roled.filter(([role]) => role === 'headline').map(([, line]) => line);
  return roled.flatMap(([role, line]) => {
    if (role !== 'headline') return [toPassage(role, line)];
    return line === headline[0] ? [toPassage('headline', ...headline)] : [];
  });
}
