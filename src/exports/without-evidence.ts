import type { PublicationDate } from '../records/publication-date.ts';

/** A date of publication without the lines that it rests on. */
export function withoutEvidence({
  edtf,
  earliest,
  latest,
  basis,
}: PublicationDate): Omit<PublicationDate, 'evidence'> {
  return { edtf, earliest, latest, basis };
}
