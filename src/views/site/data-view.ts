import type { ArchiveIndex } from '../../archive/index-archive.ts';
import { addresses } from '../../routes.ts';
import { dataWords } from '../../words/data-words.ts';
import { articleFilesView } from '../article/article-files-view.ts';

/** What the page about data shows. */
interface DataView {
  readonly groups: readonly DataGroupView[];
  /** An article as an example, with its files. */
  readonly example: {
    readonly title: string;
    readonly href: string;
    readonly files: readonly { readonly name: string; readonly href: string }[];
  };
  readonly endpoints: readonly {
    readonly text: string;
    readonly note: string;
    readonly href: string | null;
  }[];
  readonly feeds: readonly { readonly name: string; readonly href: string }[];
  readonly changes: readonly { readonly text: string; readonly note: string }[];
}

/** Files of one kind. */
export interface DataGroupView {
  readonly title: string;
  readonly files: readonly {
    readonly name: string;
    readonly href: string;
    readonly size: string;
    readonly note: string;
  }[];
}

/** What the view takes from the files and the list of changes. */
interface DataSource {
  readonly files: readonly {
    readonly name: keyof typeof dataWords.notes;
    /** Bytes. */
    readonly size: number;
  }[];
  readonly changes: readonly {
    readonly date: string;
    readonly note: string;
    readonly pages: readonly string[];
    readonly articles: readonly string[];
  }[];
}

export function dataView(archive: ArchiveIndex, { files, changes }: DataSource): DataView {
  return {
    groups: GROUPS.map(({ title, names }) => ({
      title,
      files: files
        .filter(({ name }) => names.includes(name))
        .map(({ name, size }) => ({
          name,
          href: addresses.dataFile(name),
          size: sizeInWords(size),
          note: dataWords.notes[name],
        })),
    })),
    example: exampleOf(archive),
    endpoints: addresses.endpoints.map(([name, address]) => ({
      text: address,
      note: dataWords.endpoints[name],
      href: address.includes('{') ? null : address,
    })),
    feeds: [
      { name: 'RSS', href: addresses.feed },
      { name: 'JSON Feed', href: addresses.jsonFeed },
      ...archive.cities.map(({ slug, name }) => ({ name, href: addresses.cityFeed(slug) })),
    ],
    changes: changes.map(({ date, note, pages, articles }) => ({
      text: dataWords.changeOf(date, pages.length, articles.length),
      note,
    })),
  };
}

const GROUPS: readonly { readonly title: string; readonly names: readonly string[] }[] = [
  { title: dataWords.kinds.whole, names: ['corpus.zip'] },
  { title: dataWords.kinds.texts, names: ['articles.jsonl', 'corpus.tei.xml'] },
  { title: dataWords.kinds.tables, names: ['tables.xlsx', 'articles.csv', 'captions.csv', 'bylines.csv'] },
  {
    title: dataWords.kinds.citations,
    names: ['articles.bib', 'articles.ris', 'articles.csl.json', 'oai.xml'],
  },
  {
    title: dataWords.kinds.about,
    names: ['datapackage.json', 'article.schema.json', 'changes.json', 'SHA256SUMS.txt'],
  },
];

function exampleOf(archive: ArchiveIndex): DataView['example'] {
  const [article] = archive.articles;
  if (article === undefined) return { title: archive.settings.name, href: addresses.home, files: [] };
  const files = articleFilesView(article.id, archive.settings);
  return {
    title: article.title,
    href: addresses.article(article.id),
    files: files.flatMap(({ name, href }) => (href === undefined ? [] : [{ name, href }])),
  };
}

const KILOBYTE = 1024;

function sizeInWords(bytes: number): string {
  return bytes < KILOBYTE ? `${bytes} B` : `${Math.round(bytes / KILOBYTE)} KB`;
}
