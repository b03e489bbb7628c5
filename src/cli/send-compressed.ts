import { createReadStream, existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import { TEXT_TYPES } from './text-types.ts';

/**
 * Sends a text file of the site compressed, as every host does that people read on the road. Returns whether it did: not for
 * other files, for parts of files, or for programs that can not read it.
 */
export function sendCompressed(
  directory: string,
  request: IncomingMessage,
  response: ServerResponse,
): boolean {
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

/** The file that an address stands for, which need not exist; an address that can not be read stands for none. */
function fileOf(directory: string, address: string): string {
  try {
    const path = decodeURIComponent(new URL(address, 'http://site').pathname);
    return resolve(directory, join('.', path, path.endsWith('/') ? 'index.html' : ''));
  } catch {
    return '';
  }
}
