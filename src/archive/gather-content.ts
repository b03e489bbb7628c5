import type { ContentFiles } from './content-files.ts';

/** How files are reached; paths are from the root of the project. */
export interface Disk {
  /** Names of the files in a folder, none when there is no such folder. */
  readonly list: (folder: string) => readonly string[];
  readonly read: (file: string) => Uint8Array;
}

const FOLDERS = ['content/pages', 'content/corrections', 'content/registry'] as const;

/** Gathers the files of which the archive is built, in the order of their names. */
export function gatherContent({ list, read }: Disk): ContentFiles {
  const paths = FOLDERS.flatMap((folder) => list(folder).map((name) => `${folder}/${name}`));
  return new Map(paths.toSorted().map((path) => [path, read(path)]));
}
