import { createReadStream, existsSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import sirv from 'sirv';
import { listen, type Listening, type SiteServer } from './listen.ts';
import { sendCompressed } from './send-compressed.ts';
import { TEXT_TYPES } from './text-types.ts';

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
