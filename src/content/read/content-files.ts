/** Bytes of every file under `content/`, by path from the root of the project, with `/` between folders. */
export type ContentFiles = ReadonlyMap<string, Uint8Array>;

const CONTENT = 'content';
const PAGES = 'content/pages';
const NOTES = 'content/notes';
const CORRECTIONS = 'content/corrections';
const REGISTRY = 'content/registry';

/** Files that are kept by hand, or by a command, for the whole archive. */
export const registryFiles = {
  cities: `${REGISTRY}/cities.yaml`,
  papers: `${REGISTRY}/papers.yaml`,
  /** Slugs of sections that are set by hand. */
  sections: `${REGISTRY}/sections.yaml`,
  /** Words that date a text; may be absent. */
  eras: `${REGISTRY}/eras.yaml`,
  /** Article ids that were published once and may never vanish. */
  issuedIds: `${REGISTRY}/articles.yaml`,
  /** Addresses of contributors that were published once; may be absent until the first article id is issued. */
  contributors: `${REGISTRY}/contributors.yaml`,
  /** What maps show around the cities, as GeoJSON; may be absent. */
  map: `${REGISTRY}/map.json`,
} as const;

/** When pages were added to the archive. */
export const CHANGES_FILE = 'content/changes.yaml';

/** What an operator sets; may be absent. */
export const SETTINGS_FILE = 'content/archive.yaml';

/** File of the raw text of a page. */
export function pageFile(pageId: string): string {
  return `${PAGES}/${pageId}.txt`;
}

/** File of the record of intake of a page. */
export function intakeFile(pageId: string): string {
  return `${PAGES}/${pageId}.yaml`;
}

/** File of the corrections of a page; most pages have none. */
export function correctionsFile(pageId: string): string {
  return `${CORRECTIONS}/${pageId}.yaml`;
}

/** All files that a page may have. */
export function filesOfPage(pageId: string): readonly string[] {
  return [pageFile(pageId), intakeFile(pageId), correctionsFile(pageId)];
}

/** The id of the page whose raw text stands in a file; nothing when the file is of another kind. */
export function findPageId(file: string): string | undefined {
  return idIn(file, pageFile);
}

/** Ids of all pages, with a text each. */
export function listPageIds(files: ContentFiles): readonly string[] {
  return [...files.keys()].flatMap((file) => findPageId(file) ?? []);
}

/** The id of the page whose intake or corrections stand in a file; nothing when the file is of another kind. */
export function findPageIdOfCompanion(file: string): string | undefined {
  return idIn(file, intakeFile) ?? idIn(file, correctionsFile);
}

function idIn(file: string, fileOf: (pageId: string) => string): string | undefined {
  const id = /(?<id>[^/]+)\.[^./]+$/u.exec(file)?.groups?.['id'];
  return id !== undefined && fileOf(id) === file ? id : undefined;
}

/** The files of some pages, and those that are of no page. */
export function narrowContent(files: ContentFiles, pages: ReadonlySet<string>): ContentFiles {
  return new Map(
    [...files].filter(([file]) => {
      const page = findPageId(file) ?? findPageIdOfCompanion(file);
      return page === undefined || pages.has(page);
    }),
  );
}

/** How files are reached; paths are from the root of the project. */
interface Disk {
  /** Names of the files in a folder, none when there is no such folder. */
  readonly list: (folder: string) => readonly string[];
  /** Nothing for a file that cannot be read, which is reported by then. */
  readonly read: (file: string) => Uint8Array | undefined;
}

/** Folders of whose files the archive is built. */
const FOLDERS = [PAGES, CORRECTIONS, REGISTRY];
/** The pages about the archive itself are read by Astro, and only checked with the others. */
const ALL_FOLDERS = [...FOLDERS, NOTES];

/** Whether a path is that of a folder that `content/` is meant to have. */
export function isContentFolder(path: string): boolean {
  return ALL_FOLDERS.includes(path);
}

/** A page about the archive. */
export function isNote(file: string): boolean {
  return file.startsWith(`${NOTES}/`) && file.endsWith('.mdx');
}

/** Gathers the files of which the archive is built, in the order of their names. */
export function gatherContent({ list, read }: Disk): ContentFiles {
  const paths = [CONTENT, ...ALL_FOLDERS].flatMap((folder) =>
    list(folder).map((name) => `${folder}/${name}`),
  );
  return new Map(
    paths.toSorted().flatMap((path) => {
      const bytes = read(path);
      return bytes === undefined ? [] : [[path, bytes] as const];
    }),
  );
}

/** Whether the archive is built of a file or folder; `path` is any path of it, with the separators of any system. */
export function isContent(path: string): boolean {
  const normal = path.replaceAll('\\', '/');
  if ([SETTINGS_FILE, CHANGES_FILE].some((file) => normal.endsWith(`/${file}`))) return true;
  return FOLDERS.some((folder) => `${normal}/`.includes(`/${folder}/`));
}
