import { markRuns } from '../../search/results/mark-runs.ts';
import type { Phrase } from '../../search/query/query-node.ts';
import { splitAtMarks } from '../../search/results/cut-snippets.ts';
import type { SearchField } from '../../search/format/search-fields.ts';
import { markedParts } from './marked-parts.ts';

/** A field with every occurrence of the phrases marked. */
export function markedText(field: SearchField, phrases: readonly Phrase[]): Node[] {
  const { text } = field;
  return markedParts(splitAtMarks(text, markRuns(field, phrases), { start: 0, end: text.length }));
}
