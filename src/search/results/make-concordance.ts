import type { ArticleText } from '../article-text.ts';
import { markRuns } from '../query/mark-runs.ts';
import type { Phrase } from '../query/query-node.ts';

/** One occurrence with the text around it on one line. */
export interface ConcordanceLine {
  readonly articleId: string;
  readonly left: string;
  readonly hit: string;
  readonly right: string;
}

/** Characters on each side: as many as a line of a wide window shows. */
const REACH = 24;
const LINE_BREAKS = /\n/gu;

/** Every occurrence in an article, in reading order. */
export function makeConcordance({ id, fields }: ArticleText, phrases: readonly Phrase[]): ConcordanceLine[] {
  return fields
    .filter(({ kind }) => kind !== 'signature')
    .flatMap((field) =>
      markRuns(field, phrases).map(({ start, end }) => ({
        articleId: id,
        left: onOneLine(field.text.slice(Math.max(0, start - REACH), start)),
        hit: onOneLine(field.text.slice(start, end)),
        right: onOneLine(field.text.slice(end, end + REACH)),
      })),
    );
}

/** Borders of paragraphs are wide spaces here: the line is read as one. */
function onOneLine(text: string): string {
  return text.replaceAll(LINE_BREAKS, '\u3000');
}
