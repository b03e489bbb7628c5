import type { RelatedArchive } from '../../../related/question/open-archive.ts';

/** Where the search page shows what is related, and whom it asks. */
export interface RelatedPlaces {
  /** This one first. */
  readonly archives: readonly RelatedArchive[];
  /** All of it: hidden while nothing related is asked for. */
  readonly section: HTMLElement;
  readonly status: HTMLElement;
  readonly results: HTMLElement;
  /** Where more results are asked for. */
  readonly more: HTMLElement;
}
