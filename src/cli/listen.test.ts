import { expect, onTestFinished, test } from 'vitest';
import { listen, type Listening } from './listen.ts';

async function openServer(listening: Listening) {
  const server = await listen((_, response) => response.end('here'), listening);
  onTestFinished(server.close);
  return server;
}

test('port 0 takes any free port and names it', async () => {
  const { url } = await openServer({ port: 0, host: undefined });
  expect(await (await fetch(url)).text()).toBe('here');
});

test('a taken port is told in one plain line with a way out', async () => {
  const { url } = await openServer({ port: 0, host: undefined });
  const port = Number(new URL(url).port);
  await expect(openServer({ port, host: undefined })).rejects.toThrow(
    `Port ${port} is taken by another program: choose another one with \`-- --port ${port + 1}\` or PORT=${port + 1}.`,
  );
});

test('a closed server gives its port back', async () => {
  const first = await listen((_, response) => response.end(), { port: 0, host: undefined });
  const port = Number(new URL(first.url).port);
  await first.close();
  await expect(openServer({ port, host: undefined })).resolves.toBeDefined();
});

test('a server for the whole network gives an address that a browser here can open', async () => {
  const { url } = await openServer({ port: 0, host: '0.0.0.0' });
  expect(url).toMatch(/^http:\/\/localhost:\d+\/$/);
});
