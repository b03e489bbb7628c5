/** Bytes of every file under `content/`, by path from the root of the project, with `/` between folders. */
export type ContentFiles = ReadonlyMap<string, Uint8Array>;

const PAGES = 'content/pages';
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
} as const;

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

/** The id of the page whose raw text stands in a file; nothing when the file is of another kind. */
export function findPageId(file: string): string | undefined {
  return idIn(file, pageFile);
}

/** The id of the page whose intake or corrections stand in a file; nothing when the file is of another kind. */
export function findPageIdOfCompanion(file: string): string | undefined {
  return idIn(file, intakeFile) ?? idIn(file, correctionsFile);
}

function idIn(file: string, fileOf: (pageId: string) => string): string | undefined {
  const id = /(?<id>[^/]+)\.[^./]+$/u.exec(file)?.groups?.['id'];
  return id !== undefined && fileOf(id) === file ? id : undefined;
}

/** How files are reached; paths are from the root of the project. */
interface Disk {
  /** Names of the files in a folder, none when there is no such folder. */
  readonly list: (folder: string) => readonly string[];
  readonly read: (file: string) => Uint8Array;
}

const FOLDERS = [PAGES, CORRECTIONS, REGISTRY];

/** Gathers the files of which the archive is built, in the order of their names. */
export function gatherContent({ list, read }: Disk): ContentFiles {
  const settings = list('content')
    .map((name) => `content/${name}`)
    .filter((file) => file === SETTINGS_FILE);
  const inFolders = FOLDERS.flatMap((folder) => list(folder).map((name) => `${folder}/${name}`));
  const paths = [...settings, ...inFolders];
  return new Map(paths.toSorted().map((path) => [path, read(path)]));
}

/** Whether the archive is built of a file; `path` is any path of it, with the separators of any system. */
export function isContent(path: string): boolean {
  const normal = path.replaceAll('\\', '/');
  return normal.endsWith(`/${SETTINGS_FILE}`) || FOLDERS.some((folder) => normal.includes(`/${folder}/`));
}
