import type { DayRange } from '../../search/query/search-state.ts';

/** A bundle that is asked. */
export interface AskedBundle {
  /** Ends in a slash. */
  readonly address: string;
  /** How many it has. */
  readonly pages: number;
}

/** What is asked of the bundles of one archive. */
export interface RelatedQuestion {
  readonly bundles: readonly AskedBundle[];
  /** Address of the program that reads them: always that of this site, which the reader trusts already. */
  readonly program: string;
  readonly terms: readonly string[];
  /** Values of Pagefind's filters by their names; of several values of one name any is enough. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly days: DayRange;
  /** How many pages are wanted. */
  readonly limit: number;
  /** Whether the browser's cache, which may hold what is broken, is passed by. */
  readonly isFresh: boolean;
}

/** A page that has something in common with a question. */
export interface RelatedPage {
  /** Bundle and id: ids are unique in a bundle only. */
  readonly key: string;
  readonly url: string;
  readonly score: number;
  readonly title: string;
  /** The indexed text; line breaks stand between its blocks. */
  readonly text: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly meta: Readonly<Record<string, string>>;
}

/** What bundles answered. */
export interface RelatedAnswer {
  /** Best first. */
  readonly pages: readonly RelatedPage[];
  /** How many pages have anything in common with the question, before `days` are regarded. */
  readonly found: number;
  /** What did not load, in Pagefind's words: pages may be missing. */
  readonly faults: readonly string[];
}

/** What the worker says. */
export type RelatedReply =
  | { readonly type: 'answer'; readonly answer: RelatedAnswer }
  | { readonly type: 'failure'; readonly reason: string };
