import { listNames } from '../../archive/article-texts.ts';
import { indexLines } from '../../text/lines.ts';
import { deskWords } from '../../words/desk-words.ts';
import type { DeskPage } from '../page/desk-page.ts';
import type { Fault } from './fault.ts';
import { findTwinDifferences, type OtherPage } from './twin-differences.ts';
import { findUnlikelyCharacters } from './unlikely-characters.ts';

const words = deskWords.faults;

/**
 * What may be misread on a raw page, in its order, corrected or not: characters, differences from the same text on another page, lines that occur twice,
 * brackets without a partner, names that are met otherwise. `names`: those of the paper that are registered.
 */
export function findFaults(
  { text, built }: DeskPage,
  others: readonly OtherPage[],
  names: readonly string[],
): readonly Fault[] {
  return [
    ...findUnlikelyCharacters(text, [text, ...others.map((other) => other.text)]),
    ...findTwinDifferences(text, others),
    ...findRepeatedLines(text),
    ...findUnpaired(text),
    ...findOtherNames(
      text,
      built?.articles.flatMap((article) => listNames(article).map(({ name }) => name)) ?? [],
      names,
    ),
  ]
    .filter(
      // One reason is enough.
      (one, index, all) =>
        all.findIndex(({ start, end }) => start === one.start && end === one.end) === index,
    )
    .toSorted((a, b) => a.start - b.start);
}

/** Shorter ones are headings and prices, which may well occur twice. */
const LEAST_LINE = 8;

function findRepeatedLines(text: string): readonly Fault[] {
  const first = new Map<string, number>();
  return indexLines(text).lines.flatMap(({ start, end, number }): readonly Fault[] => {
    const line = text.slice(start, end).trim();
    const before = first.get(line);
    if (line.length < LEAST_LINE) return [];
    if (before === undefined) first.set(line, number);
    return before === undefined ? [] : [{ start, end, reason: words.repeated(before) }];
  });
}

const PAIRS = ['()', '（）', '《》', '〈〉', '【】', '〔〕'] as const;

/** Brackets that nothing closes or opens in their paragraph or in the ones beside it, into which a column may be broken. */
function findUnpaired(text: string): readonly Fault[] {
  return PAIRS.flatMap(([open = '', close = '']) => {
    const waiting: number[] = [];
    const lone: number[] = [];
    for (const { 0: mark, index } of text.matchAll(/[()（）《》〈〉【】〔〕]/gu)) {
      if (mark === open) waiting.push(index);
      else if (mark === close && waiting.pop() === undefined) lone.push(index);
    }
    return [...lone, ...waiting].map((at): Fault => ({
      start: at,
      end: at + 1,
      reason: words.unbalanced(text.charAt(at)),
    }));
  });
}

/** Names that differ in one character from one that is registered, or from another on the page. */
function findOtherNames(
  text: string,
  own: readonly string[],
  registered: readonly string[],
): readonly Fault[] {
  const known = new Set(registered);
  return [...new Set(own)]
    .filter((name) => !known.has(name))
    .flatMap((name) => {
      const other = [...registered, ...own].find((one) => differsInOne(one, name));
      const start = text.indexOf(name);
      if (other === undefined || start === -1) return [];
      return [{ start, end: start + name.length, proposal: other, reason: words.names(name, other) }];
    });
}

/** Same surname and length; in a name of two characters one different character is no evidence of a misreading. */
function differsInOne(one: string, other: string): boolean {
  if (one.length !== other.length || one.length < 3 || one[0] !== other[0]) return false;
  return [...one].filter((character, index) => character !== other.charAt(index)).length === 1;
}
