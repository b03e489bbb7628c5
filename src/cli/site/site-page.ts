/** 1-based. */
export interface SitePlace {
  readonly line: number;
  readonly column: number;
}

export interface SiteElement extends SitePlace {
  readonly tag: string;
  /** Entities are resolved. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Text of the element and of everything in it. */
  readonly text: string;
}

/** A run of text that a reader can see. */
export interface SiteText extends SitePlace {
  readonly text: string;
}

/** One built HTML file. */
export interface SitePage {
  /** Path below the site's folder, e.g. `cities/index.html`. */
  readonly file: string;
  /** Path of its address, e.g. `/cities/`. */
  readonly address: string;
  readonly source: string;
  /** In document order. */
  readonly elements: readonly SiteElement[];
  readonly texts: readonly SiteText[];
  readonly ids: ReadonlySet<string>;
  /** A page that only sends the reader on to another one. */
  readonly isRedirect: boolean;
}
