import { FACT_LABEL } from './fact-label-pattern.ts';

/**
 * Rows of a table, box lines, salutations, days and offices that sign: they end without a full stop and are whole. A long
 * fact with a comma may break off.
 */
const LIST_LINE = new RegExp(
  `^\\S{1,10}\\s+\\d[\\d.,]*(?:\\s|$)|^${FACT_LABEL}(?:.{0,30}|[^，,。]*)$|^(?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日$`,
  'u',
);
/** Shortest broken-off piece of running text without a comma; shorter ones are signatures of offices and the like. */
const SHORTEST = 12;

/** The text is one line of a list and no part of a sentence. */
export function isListLine(text: string): boolean {
  return LIST_LINE.test(text) || (text.length < SHORTEST && !/[，,、：:！!。？?“"）)]/u.test(text));
}
