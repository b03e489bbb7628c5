import type { ArchiveSettings } from '../../records/archive-settings.ts';
import { addresses } from '../../routes.ts';
import { citingWords } from '../../words/citing-words.ts';

/** A file that gives an article in another form. */
export interface ArticleFileView {
  /** What kind of file it is, e.g. `TEI`. */
  readonly name: string;
  /** What its name ends in. */
  readonly extension: string;
  readonly mediaType: string;
  /** Absent where no such file is published, and the browser writes it. */
  readonly href?: string;
}

/** The files of an article, those for readers first. */
export function articleFilesView(
  article: string,
  { files }: Pick<ArchiveSettings, 'files'>,
): readonly ArticleFileView[] {
  return ARTICLE_FILES.map((file) => ({
    ...file,
    ...((files === 'all' || file.extension === SOURCE) && {
      href: addresses.articleFile(article, file.extension),
    }),
  }));
}

/** The form that programs read, and that is published always. */
const SOURCE = 'json';

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
