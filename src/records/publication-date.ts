import { z } from 'zod';

const Day = z.iso.date();

/** How a statement about a page is known: `printed` on it, or `inferred` from what it says. */
export const Basis = z.enum(['printed', 'inferred']);

/** A raw line that a date rests on. */
export const DateEvidence = z.strictObject({
  /** 1-based line of the raw page, blank lines counted. */
  line: z.int().positive(),
  /** The words of that line that speak for the date, exactly as on the raw page. */
  quote: z.string().min(1),
  /** What they say about the day of publication, in Chinese. */
  note: z.string().min(1),
});
export type DateEvidence = z.output<typeof DateEvidence>;

/** Day of publication, local to the city: known when it is printed, else an interval with its evidence. */
export const PublicationDate = z.strictObject({
  /** EDTF level 1: a day (`2022-05-12`) or an interval of days (`2022-05-12/2022-05-14`). */
  edtf: z.string().min(1),
  /** First possible day; every list sorts by it. */
  earliest: Day,
  /** Last possible day; equals `earliest` when the day is known. */
  latest: Day,
  basis: Basis,
  /** Empty only for a printed date. */
  evidence: z.array(DateEvidence),
});
export type PublicationDate = z.output<typeof PublicationDate>;
