/** Bytes of every file under `content/`, by path from the root of the project, with `/` between folders. */
export type ContentFiles = ReadonlyMap<string, Uint8Array>;

/** File of the raw text of a page. */
export function pageFile(pageId: string): string {
  return `content/pages/${pageId}.txt`;
}

/** The id of the page whose raw text stands in a file; nothing when the file is of another kind. */
export function findPageId(file: string): string | undefined {
  return /^content\/pages\/(?<id>[^/]+)\.txt$/u.exec(file)?.groups?.['id'];
}

/** How files are reached; paths are from the root of the project. */
interface Disk {
  /** Names of the files in a folder, none when there is no such folder. */
  readonly list: (folder: string) => readonly string[];
  readonly read: (file: string) => Uint8Array;
}

const CONTENT_FOLDERS = ['content/pages', 'content/corrections', 'content/registry'] as const;

/** Gathers the files of which the archive is built, in the order of their names. */
export function gatherContent({ list, read }: Disk): ContentFiles {
  const paths = CONTENT_FOLDERS.flatMap((folder) => list(folder).map((name) => `${folder}/${name}`));
  return new Map(paths.toSorted().map((path) => [path, read(path)]));
}
