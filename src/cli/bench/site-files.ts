import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { formatTable } from '../run/format-table.ts';
import { filesBelow } from '../run/files-below.ts';

/** How many files of one kind a site has. */
export interface FileKind {
  /** Their folder and what their names end in: `articles *.json`. */
  readonly kind: string;
  readonly files: number;
  readonly bytes: number;
}

/** The files of a folder by kind, most bytes first. */
export async function siteFiles(directory: string): Promise<readonly FileKind[]> {
  const kinds = new Map<string, FileKind>();
  for (const path of filesBelow(directory)) {
    const kind = kindOf(path);
    const { files = 0, bytes = 0 } = kinds.get(kind) ?? {};
    kinds.set(kind, { kind, files: files + 1, bytes: bytes + (await stat(join(directory, path))).size });
  }
  return [...kinds.values()].toSorted((a, b) => b.bytes - a.bytes);
}

const MEGABYTE = 1024 * 1024;

/** Kinds of files as a table. */
export function formatFileKinds(kinds: readonly FileKind[]): string {
  const rows = kinds.map(({ kind, files, bytes }) => [kind, files, (bytes / MEGABYTE).toFixed(1)]);
  return formatTable(['files', 'number', 'MB'], rows);
}

const ENDING = /(?:\.(?:tei|csl|schema))?\.[a-z\d_]+$/u;

function kindOf(path: string): string {
  const [folder = ''] = path.includes('/') ? path.split('/') : ['/'];
  const inner = /^(?:articles|pages)\/[^/]+\/(?<inner>[a-z]+)\//u.exec(path)?.groups?.['inner'];
  return `${folder}${inner === undefined ? '' : ` ${inner}`} *${ENDING.exec(path)?.[0] ?? ''}`;
}
