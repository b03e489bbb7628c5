import { createReadStream, existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import sirv from 'sirv';
import { getSiteDirectory } from '../run/project-folders.ts';
import { listen, type Listening, type SiteServer } from './listen.ts';

/** Serves a built site as a plain static host would. Throws a clear message when the port is taken. */
export function serveSite(directory: string, listening: Listening): Promise<SiteServer> {
  const answer = sirv(directory, {
    // Read from disk at each request, because a new build may replace the files.
    dev: true,
    etag: true,
    setHeaders: setTextType,
    onNoMatch: (_, response) => {
      sendNotFound(directory, response);
    },
  });
  return listen((request, response) => {
    // Pages of other hosts may search and read what is public.
    response.setHeader('Access-Control-Allow-Origin', '*');
    if (!sendCompressed(directory, request, response)) answer(request, response);
  }, listening);
}

/** Without a word on their encoding browsers guess GBK for Chinese files. */
function setTextType(response: ServerResponse, pathname: string): void {
  const type = TEXT_TYPES[extname(pathname)];
  if (type !== undefined) response.setHeader('Content-Type', `${type};charset=utf-8`);
}

function sendNotFound(directory: string, response: ServerResponse): void {
  const page = join(directory, '404.html');
  response.statusCode = 404;
  response.setHeader('Content-Type', 'text/html;charset=utf-8');
  if (existsSync(page)) createReadStream(page).pipe(response);
  else response.end('404');
}

/**
 * Sends a text file of the site compressed, as every host does that people read on the road. Returns whether it did: not for
 * other files, for parts of files, or for programs that cannot read it.
 */
function sendCompressed(directory: string, request: IncomingMessage, response: ServerResponse): boolean {
  if (request.method !== 'GET' || request.headers.range !== undefined) return false;
  const encoding = encodingFor(String(request.headers['accept-encoding']));
  if (encoding === undefined) return false;
  const file = fileOf(directory, request.url ?? '/');
  const type = TEXT_TYPES[extname(file)];
  if (type === undefined || !file.startsWith(directory + sep) || !existsSync(file)) return false;
  response.writeHead(200, {
    'Content-Type': `${type};charset=utf-8`,
    'Content-Encoding': encoding,
    'Cache-Control': 'no-cache',
    Vary: 'Accept-Encoding',
  });
  const compress = encoding === 'br' ? createBrotliCompress(BROTLI) : createGzip();
  // A reader who leaves in the middle is no problem of ours.
  pipeline(createReadStream(file), compress, response, () => undefined);
  return true;
}

function encodingFor(accepted: string): 'br' | 'gzip' | undefined {
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : undefined;
}

/** As hosts do who compress a file once; more takes much longer and gains little. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

/** The file that an address stands for, which need not exist; an address that cannot be read stands for none. */
function fileOf(directory: string, address: string): string {
  try {
    const path = decodeURIComponent(new URL(address, 'http://site').pathname);
    return resolve(directory, join('.', path, path.endsWith('/') ? 'index.html' : ''));
  } catch {
    return '';
  }
}

/** What the text files of the site are, by their endings. They shrink when they are compressed, and say that they are UTF-8. */
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

/** Serves the built site until Ctrl-C or a polite kill, and says where. */
export async function serveUntilStopped(listening: Listening): Promise<void> {
  const server = await serveSite(getSiteDirectory(), listening);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close());
  console.log(`The archive is open at ${server.url}`);
}
