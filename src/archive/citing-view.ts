import type { ArticleFileView } from './article-files-view.ts';

/** How an article is cited, and in which files it can be taken along. */
export interface CitingView {
  /** The national standard first. */
  readonly citations: readonly CitationView[];
  readonly files: readonly ArticleFileView[];
  readonly permalink: string;
}

/** One form of citation. */
export interface CitationView {
  readonly id: string;
  /** The name of the form. */
  readonly style: string;
  readonly text: string;
  /** For programs: line by line, in a typewriter's face. */
  readonly isCode: boolean;
}
