import { createReadStream, type ReadStream } from 'node:fs';
import { type FileHandle, open, readFile } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';

/** A file of the site, open: a new build may replace the folder while it is sent. */
export interface SiteFile {
  readonly size: number;
  /** Changes with the file. */
  readonly tag: string;
  readonly mediaType: string;
  /** Whether it shrinks when it is compressed. */
  readonly isText: boolean;
  /** Bytes from `start` to `end`, which is included; closes the file. */
  readonly read: (start?: number, end?: number) => ReadStream;
  readonly close: () => Promise<void>;
}

/** Opens what stands at a path of the site; nothing where there is no file, or none that can be read. */
export async function openSiteFile(directory: string, path: string): Promise<SiteFile | undefined> {
  const file = resolve(directory, `.${path}${path.endsWith('/') ? 'index.html' : ''}`);
  if (path.includes('\0') || !file.startsWith(directory + sep)) return undefined;
  const handle = await open(file).catch(() => undefined);
  if (handle === undefined) return undefined;
  const about = await handle.stat();
  if (!about.isFile()) {
    await handle.close();
    return undefined;
  }
  return describe(handle, file, about);
}

function describe(
  handle: FileHandle,
  file: string,
  { size, mtimeMs }: { readonly size: number; readonly mtimeMs: number },
): SiteFile {
  const text = TEXT_TYPES[extname(file)];
  const other = OTHER_TYPES[extname(file)] ?? 'application/octet-stream';
  return {
    size,
    tag: `W/"${size}-${Math.floor(mtimeMs)}"`,
    // Without a word on their encoding browsers guess GBK for Chinese files.
    mediaType: text === undefined ? other : `${text};charset=utf-8`,
    isText: text !== undefined,
    read: (start, end) =>
      createReadStream(file, {
        fd: handle,
        ...(start !== undefined && { start }),
        ...(end !== undefined && { end }),
      }),
    close: () => handle.close(),
  };
}

/** What the text files of the site are, by their endings. */
const TEXT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.xml': 'application/xml',
  '.json': 'application/json',
  '.jsonl': 'application/jsonl',
  '.csv': 'text/csv',
  '.bib': 'application/x-bibtex',
  '.ris': 'application/x-research-info-systems',
};
const OTHER_TYPES: Readonly<Record<string, string>> = {
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.wasm': 'application/wasm',
};

/** The path below which a built site is meant to stand, without a slash at its end: `/henan`, or empty at the root of a host; nothing where no site is. */
export async function readBasePath(directory: string): Promise<string | undefined> {
  const robots = await readFile(join(directory, 'robots.txt'), 'utf8').catch(() => undefined);
  if (robots === undefined) return undefined;
  const sitemap = /^Sitemap: (?<url>\S+)$/mu.exec(robots)?.groups?.['url'];
  const path = URL.parse(sitemap ?? '')?.pathname ?? '/';
  return path.slice(0, path.lastIndexOf('/'));
}
