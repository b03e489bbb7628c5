import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SiteServer } from '../serve/listen.ts';
import { refusalOf } from './guard-request.ts';
import { serveDesk } from './serve-desk.ts';

const TOKEN = 'secret';
let server: SiteServer;
beforeAll(async () => {
  server = await serveDesk({
    port: 0,
    token: TOKEN,
    client: { script: 'let a;', styles: 'p {}' },
    answers: {
      echo: (body) => Promise.resolve(body),
      ...Object.fromEntries(
        ['ENOSPC', 'EACCES', 'EROFS'].map((code) => [
          code,
          () => Promise.reject(Object.assign(new Error('x'), { code })),
        ]),
      ),
    },
  });
});
afterAll(() => server.close());

function ask(
  path: string,
  headers: Readonly<Record<string, string>> = {},
  body?: string,
): Promise<{ status: number | undefined; text: string }> {
  return new Promise((resolve, reject) => {
    const method = body === undefined ? 'GET' : 'POST';
    const sent = request(new URL(path, server.url), { method, headers }, async (response) => {
      let text = '';
      for await (const chunk of response) text += String(chunk);
      resolve({ status: response.statusCode, text });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
const withToken = { 'x-desk-token': TOKEN };

test('the address is of this machine only and has the token', () =>
  expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/desk\/\?token=secret$/u));
test('the page and what it loads are sent', async () => {
  const sent = await Promise.all(
    ['/desk/', '/desk/main.js', '/desk/desk.css', '/desk/no'].map((path) => ask(path)),
  );
  expect(sent.map(({ status }) => status)).toEqual([200, 200, 200, 404]);
  expect(sent[0]?.text).not.toContain(TOKEN);
});
test('who knows the token is answered', async () => {
  expect(await ask('/desk/api/echo', withToken, '{"a":1}')).toEqual({ status: 200, text: '{"a":1}' });
  expect((await ask('/desk/api/toString', withToken, '{}')).status).toBe(404);
  expect((await ask('/desk/api/echo', withToken, '{')).status).toBe(500);
});
test.each([
  ['ENOSPC', '磁盘已满'],
  ['EACCES', '没有写入权限'],
  ['EROFS', '磁盘是只读的'],
])('%s is said in words', async (code, words) => {
  const { text } = await ask(`/desk/api/${code}`, withToken, '{}');
  expect(text).toContain(words);
  expect(text).toContain('没有写入');
});

describe('refused is', () => {
  const own = '127.0.0.1:4322';
  const headers = { host: own, ...withToken };
  test.each([
    ['another host', { method: 'GET', headers: { host: 'evil.example:4322' } }],
    ['no host', { method: 'GET', headers: {} }],
    ['another port', { method: 'POST', headers: { ...headers, host: '127.0.0.1:1' } }],
    ['a page of another site', { method: 'POST', headers: { ...headers, origin: 'http://evil.example' } }],
    ['a page without an origin', { method: 'POST', headers: { ...headers, origin: 'null' } }],
    ['no token', { method: 'POST', headers: { host: own } }],
    ['another token', { method: 'POST', headers: { ...headers, 'x-desk-token': 'secres' } }],
    ['another method', { method: 'PUT', headers }],
  ])('%s', (_, asked) => expect(refusalOf(asked, own, TOKEN)).toBeTypeOf('string'));
  test('not the desk itself', () =>
    expect(
      refusalOf({ method: 'POST', headers: { ...headers, origin: `http://${own}` } }, own, TOKEN),
    ).toBeUndefined());
  test('over the wire, too', async () => {
    expect((await ask('/desk/api/echo', {}, '{}')).status).toBe(403);
    expect((await ask('/desk/', { host: 'evil.example' })).status).toBe(403);
  });
});
