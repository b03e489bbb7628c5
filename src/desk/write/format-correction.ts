import { Document, isMap, isSeq } from 'yaml';
import type { CorrectionRecord } from '../../records/correction-record.ts';

/** One correction as an entry of a list in YAML, each field on a line of its own, quotes and their like in braces. */
export function formatCorrection(correction: CorrectionRecord): string {
  const { id, reason, date, by, op, ...fields } = correction;
  const { what, ...others } = { what: undefined, ...fields };
  const document = new Document([
    {
      id,
      ...(date !== undefined && { date }),
      ...(by !== undefined && { by }),
      op,
      ...(what === 'article' && { what }),
      ...others,
      reason,
    },
  ]);
  const entry: unknown = document.get(0);
  if (isMap(entry)) for (const { value } of entry.items) if (isMap(value) || isSeq(value)) value.flow = true;
  return document.toString({ lineWidth: 0, singleQuote: true });
}
