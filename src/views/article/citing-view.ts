import { addresses } from '../../routes.ts';
import { citingWords } from '../../words/citing-words.ts';

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

/** A file that gives an article in another form. */
export interface ArticleFileView {
  /** What kind of file it is, e.g. `TEI`. */
  readonly name: string;
  readonly href: string;
  readonly mediaType: string;
}

/** The files of an article, those for readers first. */
export function articleFilesView(article: string): readonly ArticleFileView[] {
  return ARTICLE_FILES.map(({ name, extension, mediaType }) => ({
    name,
    href: addresses.articleFile(article, extension),
    mediaType,
  }));
}

const ARTICLE_FILES = [
  { name: citingWords.plainText, extension: 'txt', mediaType: 'text/plain' },
  { name: 'JSON', extension: 'json', mediaType: 'application/json' },
  { name: 'TEI', extension: 'tei.xml', mediaType: 'application/tei+xml' },
  { name: citingWords.styles.bibtex, extension: 'bib', mediaType: 'application/x-bibtex' },
  { name: citingWords.styles.ris, extension: 'ris', mediaType: 'application/x-research-info-systems' },
  {
    name: citingWords.styles.csl,
    extension: 'csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
  },
] as const;

/** What machines read of an article. */
export interface ArticleHeadView {
  /** Names and contents of `meta` elements, in order. */
  readonly metas: readonly { readonly name: string; readonly content: string }[];
  readonly jsonLd: object;
}
