import { describe, expect, onTestFinished, test } from 'vitest';
import { listen, type Listening, readListening } from './listen.ts';

describe('listen', () => {
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
});

describe('read listening', () => {
  test('without a wish it is port 4321 of this machine', () => {
    expect(readListening([], {})).toEqual({ port: 4321, host: undefined });
  });

  test('PORT is respected', () => {
    expect(readListening([], { PORT: '5000' }).port).toBe(5000);
  });

  test('--port wins over PORT', () => {
    expect(readListening(['--port', '6000'], { PORT: '5000' }).port).toBe(6000);
  });

  test('--port counts even where npm took it for itself', () => {
    expect(readListening([], { npm_config_port: '6000', PORT: '5000' }).port).toBe(6000);
  });

  test('--host alone means the whole network', () => {
    expect(readListening(['--host', '--port=6000'], {})).toEqual({ port: 6000, host: '0.0.0.0' });
  });

  test('--host takes an address', () => {
    expect(readListening(['--host', '10.0.0.7'], {}).host).toBe('10.0.0.7');
  });

  test.each(['abc', '-1', '80.5', '65536'])('%s is no port', (port) => {
    expect(() => readListening([`--port=${port}`], {})).toThrow(`Unexpected port "${port}"`);
  });
});
