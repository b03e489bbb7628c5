import type { dataWords } from '../words/data-words.ts';

/** A file of the whole corpus. */
export interface DataFile {
  readonly name: keyof typeof dataWords.notes;
  readonly mediaType: string;
  readonly content: string;
}
