import type { PublicationDate } from '../records/publication-date.ts';

/** What every form of citation is made of. */
export interface Reference {
  readonly id: string;
  /** The headline, its clauses parted by a space; opening words in 〔 〕 when none is printed. */
  readonly title: string;
  /** Who wrote it, or who took the picture when the caption is the whole story; each once, in printed order. */
  readonly authors: readonly string[];
  readonly paper: string;
  readonly city: string;
  readonly section: string | null;
  /** As much of the number as is printed, e.g. `3` or `A2`; `null` when none is. */
  readonly page: string | null;
  readonly date: CitedDate;
  /** Whole address of the article. */
  readonly url: string;
  readonly language: string;
  /** What is concluded, not printed, in words; `null` when everything is printed. */
  readonly note: string | null;
}

/** As much of a date as may be cited: a printed day, or the months in which an inferred one lies. */
export interface CitedDate {
  /** `2022-05-12` when the day is printed, else `2022-05`. */
  readonly from: string;
  /** Equals `from`, but for an interval over two months. */
  readonly to: string;
  readonly isInferred: boolean;
  readonly edtf: PublicationDate['edtf'];
}
