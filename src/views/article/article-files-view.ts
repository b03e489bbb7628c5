import { addresses } from '../../routes.ts';
import { citingWords } from '../../words/citing-words.ts';

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
