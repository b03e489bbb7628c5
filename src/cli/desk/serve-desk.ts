import type { IncomingMessage, ServerResponse } from 'node:http';
import { listen, type SiteServer } from '../serve/listen.ts';
import type { Client } from './bundle-client.ts';
import { deskPageHtml } from './desk-page-html.ts';
import { refusalOf } from './guard-request.ts';
import { errorCode, errorText } from '../../text/error-text.ts';

/** Answers to what pages of the desk ask for, by name. */
export type Answers = Readonly<Record<string, (body: unknown) => Promise<unknown>>>;

interface DeskOptions {
  /** 0: any free one. */
  readonly port: number;
  /** Whoever knows it may write. */
  readonly token: string;
  readonly client: Client;
  readonly answers: Answers;
}

/** The only address: no other machine gets here. */
const HOST = '127.0.0.1';
const ROOT = '/desk/';
const API = '/desk/api/';

/** Serves the desk; `url` has the token in it. */
export async function serveDesk({ port, token, client, answers }: DeskOptions): Promise<SiteServer> {
  const files: Readonly<Record<string, readonly [type: string, text: string]>> = {
    [ROOT]: ['text/html', deskPageHtml()],
    [`${ROOT}main.js`]: ['text/javascript', client.script],
    [`${ROOT}desk.css`]: ['text/css', client.styles],
  };
  let own = '';
  const server = await listen(
    (request, response) => {
      const refusal = refusalOf(request, own, token);
      const path = new URL(request.url ?? '/', 'http://desk').pathname;
      const file = files[path];
      if (refusal !== undefined) sendJson(response, 403, { error: refusal });
      else if (request.method === 'POST') void answer(answers, path, request, response);
      else if (file === undefined) sendJson(response, 404, { error: '没有这一页。' });
      else send(response, 200, ...file);
    },
    { port, host: HOST },
  );
  own = new URL(server.url).host;
  return { ...server, url: `${server.url.slice(0, -1)}${ROOT}?token=${token}` };
}

async function answer(
  answers: Answers,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const name = path.slice(API.length);
  const reply = path.startsWith(API) && Object.hasOwn(answers, name) ? answers[name] : undefined;
  if (reply === undefined) {
    sendJson(response, 404, { error: '编辑台没有这一项。' });
    return;
  }
  try {
    sendJson(response, 200, await reply(await bodyOf(request)));
  } catch (error) {
    sendJson(response, 500, { error: explain(error) });
  }
}

/** Many pages dropped at once come in several requests; this much is none of them. */
const LARGEST_BODY = 64 * 1024 * 1024;

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > LARGEST_BODY) throw new Error('一次送来的文件太多，请分几次。');
    chunks.push(bytes);
  }
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}

const CODES: Readonly<Record<string, string>> = {
  ENOSPC: '磁盘已满，没有写入；文件和您的改动都还在。请腾出空间再保存。',
  EACCES: '没有写入权限，没有写入；文件和您的改动都还在。',
  EROFS: '磁盘是只读的，没有写入；文件和您的改动都还在。',
};

function explain(error: unknown): string {
  return CODES[errorCode(error)] ?? errorText(error);
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  send(response, status, 'application/json', JSON.stringify(value) ?? 'null');
}

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

function send(response: ServerResponse, status: number, type: string, text: string): void {
  response
    .writeHead(status, {
      'Content-Type': `${type};charset=utf-8`,
      'Cache-Control': 'no-store',
      'Content-Security-Policy': POLICY,
      'X-Content-Type-Options': 'nosniff',
      // The token stands in the address.
      'Referrer-Policy': 'no-referrer',
    })
    .end(text);
}
