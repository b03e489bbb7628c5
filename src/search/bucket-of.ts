import { hashText } from '../text/hash-text.ts';

/** In which of so many files the row of a token stands: whoever asks knows it without asking for a directory first. */
export function bucketOf(token: string, buckets: number): number {
  return hashText(token) % buckets;
}
