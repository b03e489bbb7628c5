import type { SitePage, SitePlace } from './site-page.ts';

/** Everything in the folder of a built site. */
export interface BuiltSite {
  /** Where it says that it is published, e.g. `https://archive.example`; no slash at the end. */
  readonly origin: string;
  /** Every file by its path below the folder. */
  readonly files: ReadonlyMap<string, Buffer>;
  readonly pages: readonly SitePage[];
}

/** Something in the built site that must not be. */
export interface SiteProblem extends SitePlace {
  /** Path below the site's folder. */
  readonly file: string;
  /** Permanent id of the rule. */
  readonly rule: string;
  /** "Unexpected X, expected Y". */
  readonly reason: string;
}
