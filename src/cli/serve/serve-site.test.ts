import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { serveSite } from './serve-site.ts';

async function openFiles(files: Readonly<Record<string, string>>): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'serve-site-'));
  for (const [name, content] of Object.entries(files)) await writeFile(join(directory, name), content);
  const server = await serveSite(directory, { port: 0, host: undefined });
  onTestFinished(async () => {
    await server.close();
    await rm(directory, { recursive: true });
  });
  return server.url;
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
