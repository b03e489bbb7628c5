import { z } from 'zod';

/** `content/registry/eras.yaml`: a word that was in use in certain years only, a clue to the year of a page. */
const EraRecord = z.strictObject({
  term: z.string().min(1),
  /** First day of its use; absent when open. */
  first: z.iso.date().optional(),
  /** Last day on which news used it; absent when open. */
  last: z.iso.date().optional(),
  /** Why it dates a text, in Chinese. */
  why: z.string().min(1),
});
export const EraRegistry = z.array(EraRecord);
