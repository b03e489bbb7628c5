import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import { extname, join } from 'node:path';
import { createGzip } from 'node:zlib';
import { PROJECT_ROOT } from '../run/project-folders.ts';
import { listen, type SiteServer } from '../serve/listen.ts';

const PACKED = ['.json', '.js', '.ts', '.html'];
const TYPES: Readonly<Record<string, string>> = {
  '.json': 'application/json',
  '.js': 'text/javascript',
  '.ts': 'text/javascript',
  '.html': 'text/html',
};

/**
 * Serves a folder of indexes, and under `/code/` the sources of the search and `minisearch.js`, as modules that a browser runs.
 * Texts are compressed and everything may be kept, as hosts do.
 */
export function serveBench(folder: string): Promise<SiteServer> {
  const answer: RequestListener = (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://bench');
    const ending = extname(pathname);
    if (pathname === '/') {
      response
        .writeHead(200, { 'Content-Type': 'text/html' })
        .end('<!doctype html><html lang="zh-CN"></html>');
      return;
    }
    const file = fileOf(folder, pathname);
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[ending] ?? 'application/octet-stream';
    const headers = { 'Content-Type': type, 'Cache-Control': 'max-age=3600' };
    if (ending === '.ts') {
      response.writeHead(200, headers).end(stripTypeScriptTypes(readFileSync(file, 'utf8')));
    } else if (PACKED.includes(ending)) {
      response.writeHead(200, { ...headers, 'Content-Encoding': 'gzip' });
      createReadStream(file).pipe(createGzip()).pipe(response);
    } else {
      response.writeHead(200, headers);
      createReadStream(file).pipe(response);
    }
  };
  return listen(answer, { port: 0, host: undefined });
}

function fileOf(folder: string, pathname: string): string {
  if (pathname === '/code/minisearch.js')
    return join(PROJECT_ROOT, 'node_modules/minisearch/dist/es/index.js');
  if (pathname.startsWith('/code/')) return join(PROJECT_ROOT, 'src', pathname.slice('/code/'.length));
  return join(folder, pathname);
}
