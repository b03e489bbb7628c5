import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { request as sendRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { serveSite } from './serve-site.ts';

async function openFiles(files: Readonly<Record<string, string>>): Promise<string> {
  return (await openFolder(files)).url;
}

async function openFolder(files: Readonly<Record<string, string>>) {
  const directory = await mkdtemp(join(tmpdir(), 'serve-site-'));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(directory, name)), { recursive: true });
    await writeFile(join(directory, name), content);
  }
  const server = await serveSite(directory, { port: 0, host: undefined });
  onTestFinished(async () => {
    await server.close();
    await rm(directory, { recursive: true });
  });
  return { directory, url: server.url };
}

test('a folder is its index.html', async () => {
  const url = await openFiles({ 'index.html': '<h1>首页</h1>' });
  expect(await (await fetch(url)).text()).toBe('<h1>首页</h1>');
});

test('what does not exist is the 404 page with its status', async () => {
  const url = await openFiles({ '404.html': '没有这一页' });
  const response = await fetch(`${url}nowhere/`);
  expect([response.status, await response.text()]).toEqual([404, '没有这一页']);
});

test.each(['a.txt', 'a.jsonl', 'a.xml', 'a.bib'])('%s says that it is UTF-8', async (name) => {
  const url = await openFiles({ [name]: '春耕' });
  const response = await fetch(url + name);
  expect(response.headers.get('content-type')).toMatch(/^(?:text|application)\/[\w-]+;charset=utf-8$/);
});

test('text travels compressed when the reader can take it', async () => {
  const url = await openFiles({ 'a.json': JSON.stringify('春耕'.repeat(500)) });
  for (const [accepted, encoding] of [
    ['gzip, deflate, br', 'br'],
    ['gzip, deflate', 'gzip'],
  ] as const) {
    const response = await fetch(`${url}a.json`, { headers: { 'accept-encoding': accepted } });
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(await response.json()).toBe('春耕'.repeat(500));
  }
  const plain = await fetch(`${url}a.json`, { headers: { 'accept-encoding': 'identity' } });
  expect(plain.headers.get('content-encoding')).toBeNull();
});

test.each(['..%2f..%2fetc%2fpasswd.txt', '%2e%2e/%2e%2e/package.json', '%E0%A4%A.txt'])(
  '%s does not lead out of the site',
  async (path) => {
    const url = await openFiles({ '404.html': '没有这一页' });
    expect((await fetch(url + path)).status).toBe(404);
  },
);

test.each([
  ['bytes=0-1', 206, 'ab'],
  ['bytes=-2', 206, 'de'],
  ['bytes=9-2', 200, 'abcde'],
  ['bytes=9-', 416, ''],
])('of five bytes %s gets %i “%s”', async (range, status, text) => {
  const url = await openFiles({ 'a.txt': 'abcde' });
  const response = await fetch(`${url}a.txt`, { headers: { range } });
  expect([response.status, await response.text()]).toEqual([status, text]);
});

test('a server lives on after a request that no file answers', async () => {
  const { url, directory } = await openFolder({ 'a.txt': 'abcde', 'b/c.txt': 'c' });
  await rm(join(directory, 'a.txt'));
  for (const path of ['a.txt', 'b/', '%00', 'b/c.txt/d', '..%5c..%5cetc']) {
    expect((await fetch(url + path)).status).toBe(404);
  }
  await rename(directory, `${directory}-away`);
  expect((await fetch(`${url}b/c.txt`)).status).toBe(404);
  await rename(`${directory}-away`, directory);
  expect(await (await fetch(`${url}b/c.txt`)).text()).toBe('c');
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is not allowed', async (method) => {
  const response = await fetch(await openFiles({ 'index.html': 'a' }), { method });
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
});

test('a name that is none of this machine is refused', async () => {
  const url = new URL(await openFiles({ 'index.html': 'a' }));
  const status = await new Promise((resolve, reject) => {
    sendRequest(url, { headers: { host: 'evil.example' } }, (response) => resolve(response.statusCode))
      .on('error', reject)
      .end();
  });
  expect(status).toBe(421);
});

test('every answer says that it is what it says it is, and keeps other sites out', async () => {
  const { headers } = await fetch(`${await openFiles({ 'index.html': 'a' })}nowhere`);
  expect([headers.get('x-content-type-options'), headers.get('x-frame-options')]).toEqual([
    'nosniff',
    'DENY',
  ]);
});

test('a file that has not changed is not sent again', async () => {
  const url = await openFiles({ 'a.txt': 'abcde' });
  const tag = (await fetch(`${url}a.txt`)).headers.get('etag') ?? '';
  expect((await fetch(`${url}a.txt`, { headers: { 'if-none-match': tag } })).status).toBe(304);
});

test('a site for a path is served below it', async () => {
  const url = await openFiles({
    'robots.txt': 'Sitemap: https://example.org/henan/sitemap-index.xml\n',
    'index.html': '首页',
    'cities/index.html': '城市',
  });
  expect(new URL(url).pathname).toBe('/henan/');
  expect(await (await fetch(`${url}cities/`)).text()).toBe('城市');
  expect(await (await fetch(new URL('/', url))).text()).toBe('首页');
  expect((await fetch(new URL('/cities/', url))).status).toBe(404);
});

test('a folder without its slash leads to the one with it', async () => {
  const url = await openFiles({ 'cities/index.html': '城市' });
  const response = await fetch(`${url}cities`);
  expect([response.url, await response.text()]).toEqual([`${url}cities/`, '城市']);
});
