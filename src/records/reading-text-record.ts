import { z } from 'zod';
import { CHANGE_KINDS } from '../text/reading/reading-text.ts';

/** Half-open UTF-16 offsets into the decoded raw page. */
export const SpanRecord = z.strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative() });

/** One recorded difference between raw text and reading text; see `text/reading/reading-text.ts`. */
const ChangeRecord = z.strictObject({
  kind: z.enum(CHANGE_KINDS),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  /** The raw characters. */
  from: z.string(),
  /** What the reading text shows for them. */
  to: z.string(),
  /** Offset in the reading text. */
  at: z.int().nonnegative(),
});

/** A text as it is read, with the way back to the raw page. */
export const TextRecord = z.strictObject({
  text: z.string().min(1),
  /** Raw spans in reading order. */
  spans: z.array(SpanRecord).min(1),
  changes: z.array(ChangeRecord),
});
export type TextRecord = z.output<typeof TextRecord>;
