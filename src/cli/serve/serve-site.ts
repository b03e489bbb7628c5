import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { type Duplex, pipeline } from 'node:stream';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import { getSiteDirectory } from '../run/project-folders.ts';
import { listen, type Listening, type SiteServer } from './listen.ts';
import { chooseCoding, type Coding, isOwnHost, parseRange } from './request.ts';
import { openSiteFile, readBasePath, type SiteFile } from './site-file.ts';

/**
 * Serves a built site as a plain static host would, below the path that it is built for. Files are read at each request, because
 * a new build may replace them. Throws a clear message when the port is taken.
 */
export async function serveSite(directory: string, listening: Listening): Promise<SiteServer> {
  const server = await listen((request, response) => {
    answer(directory, listening.host, request, response).catch((error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      if (response.headersSent) response.destroy();
      else sendPlain(response, 500, 'This file cannot be sent.');
    });
  }, listening);
  return {
    ...server,
    url: `${server.url.slice(0, -1)}${(await readBasePath(directory)) ?? ''}/`,
  };
}

async function answer(
  directory: string,
  host: string | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return sendPlain(response, 405, 'Only GET and HEAD are answered.');
  }
  if (!isOwnHost(request.headers.host, host)) return sendPlain(response, 421, 'This is another host.');
  const base = (await readBasePath(directory)) ?? '';
  const open = (inSite: string) => openSiteFile(directory, inSite);
  const path = pathOf(request.url ?? '/');
  if (base !== '' && (path === '/' || path === base)) return redirect(response, `${base}/`);
  const inside = path?.startsWith(`${base}/`) === true ? path.slice(base.length) : undefined;
  const file = inside === undefined ? undefined : await open(inside);
  if (file !== undefined) return sendFile(file, request, response);
  const isFolder = inside !== undefined && !inside.endsWith('/');
  const index = isFolder ? await open(`${inside}/`) : undefined;
  await index?.close();
  if (index !== undefined) return redirect(response, `${path}/`);
  const missing = await open('/404.html');
  if (missing === undefined) return sendPlain(response, 404, '404');
  response.statusCode = 404;
  return sendFile(missing, request, response);
}

/** What hosts are advised to send; the pages carry their own policy for content. */
const HEADERS = {
  // Pages of other hosts may search and read what is public.
  'Access-Control-Allow-Origin': '*',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
} as const;

/** The path of an address; nothing for one that cannot be read. */
function pathOf(address: string): string | undefined {
  try {
    return decodeURIComponent(new URL(address, 'http://site').pathname);
  } catch {
    return undefined;
  }
}

function redirect(response: ServerResponse, path: string): void {
  // Two slashes at the beginning would lead to another host.
  response.writeHead(302, { Location: encodeURI(path.replace(/^\/+/u, '/')) }).end();
}

function sendPlain(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain;charset=utf-8' }).end(text);
}

async function sendFile(file: SiteFile, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { size, tag, mediaType, isText } = file;
  const headers: OutgoingHttpHeaders = { 'Content-Type': mediaType, ETag: tag, 'Cache-Control': 'no-cache' };
  if (isText) headers['Vary'] = 'Accept-Encoding';
  const isWhole = response.statusCode === 200;
  if (isWhole && request.headers['if-none-match'] === tag) {
    response.writeHead(304, headers).end();
    return file.close();
  }
  const range = isWhole ? parseRange(request.headers.range, size) : undefined;
  if (range === null) {
    response.writeHead(416, { 'Content-Range': `bytes */${size}` }).end();
    return file.close();
  }
  const coding = isText && range === undefined ? chooseCoding(header(request, 'accept-encoding')) : undefined;
  if (range !== undefined) {
    response.statusCode = 206;
    headers['Content-Range'] = `bytes ${range.start}-${range.end}/${size}`;
  }
  if (coding === undefined) {
    headers['Accept-Ranges'] = 'bytes';
    headers['Content-Length'] = range === undefined ? size : range.end - range.start + 1;
  } else headers['Content-Encoding'] = coding;
  response.writeHead(response.statusCode, headers);
  if (request.method === 'HEAD' || size === 0) {
    response.end();
    return file.close();
  }
  const content = file.read(range?.start, range?.end);
  // A reader who leaves in the middle is no problem of ours, and neither is a file that a build takes away.
  if (coding === undefined) pipeline(content, response, () => undefined);
  else pipeline(content, compressorFor(coding), response, () => undefined);
}

function header({ headers }: IncomingMessage, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value.join(',') : value;
}

function compressorFor(coding: Coding): Duplex {
  return coding === 'br' ? createBrotliCompress(BROTLI) : createGzip();
}

/** As hosts do who compress a file once; more takes much longer and gains little. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

/** Serves the built site until Ctrl-C or a polite kill, and says where. */
export async function serveUntilStopped(listening: Listening): Promise<void> {
  const server = await serveSite(getSiteDirectory(), listening);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close());
  console.log(`The archive is open at ${server.url}`);
}
