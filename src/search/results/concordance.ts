import { IDEOGRAPHIC_SPACE } from '../../text/ideographic-space.ts';
import type { ArticleText } from '../format/article-files.ts';
import type { Phrase } from '../query/query-node.ts';
import { markRuns } from './mark-runs.ts';

/** One occurrence with the text around it on one line. */
export interface ConcordanceLine {
  readonly articleId: string;
  readonly left: string;
  readonly hit: string;
  readonly right: string;
}

/** Characters on each side: as many as a line of a wide window shows. */
const CONTEXT_LENGTH = 24;

/** Every occurrence in an article, in reading order. */
export function makeConcordance({ id, fields }: ArticleText, phrases: readonly Phrase[]): ConcordanceLine[] {
  return fields
    .filter(({ kind }) => kind !== 'signature')
    .flatMap((field) =>
      markRuns(field, phrases).map(({ start, end }) => ({
        articleId: id,
        left: onOneLine(endOf(field.text.slice(Math.max(0, start - 3 * CONTEXT_LENGTH), start))),
        hit: onOneLine(field.text.slice(start, end)),
        right: onOneLine(beginningOf(field.text.slice(end, end + 3 * CONTEXT_LENGTH))),
      })),
    );
}

/** What a line does not cut: a word in Latin letters, a number, any other character. */
const UNIT = /[\p{Script=Latin}\p{Nd}]+(?:[.,:/-][\p{Script=Latin}\p{Nd}]+)*%?|./gsu;

/** The units of a text that a line of context may end between. */
export function unitsOf(text: string): readonly string[] {
  return text.match(UNIT) ?? [];
}

function beginningOf(text: string): string {
  const units = unitsOf(text);
  return units.slice(0, unitsThatFit(units)).join('');
}

function endOf(text: string): string {
  const units = unitsOf(text).toReversed();
  return units.slice(0, unitsThatFit(units)).toReversed().join('');
}

/** How many of the first units have room in a line. */
function unitsThatFit(units: readonly string[]): number {
  let length = 0;
  const beyond = units.findIndex((unit) => (length += [...unit].length) > CONTEXT_LENGTH);
  return beyond < 0 ? units.length : beyond;
}

/** Line breaks between paragraphs become spaces. */
function onOneLine(text: string): string {
  return text.replaceAll('\n', IDEOGRAPHIC_SPACE);
}

/** `reading`: as the articles stand. `left`, `right`: by the text nearest to the hit on that side. */
export type ConcordanceOrder = 'reading' | 'left' | 'right';

const collator = new Intl.Collator('zh-CN');

/** Puts lines in an order; equal ones stay as they were. */
export function sortConcordance(
  lines: readonly ConcordanceLine[],
  order: ConcordanceOrder,
): ConcordanceLine[] {
  if (order === 'reading') return [...lines];
  const keyed = lines.map((line) => ({ line, key: order === 'right' ? line.right : backwards(line.left) }));
  return keyed.toSorted((a, b) => collator.compare(a.key, b.key)).map(({ line }) => line);
}

function backwards(text: string): string {
  return [...text].toReversed().join('');
}
