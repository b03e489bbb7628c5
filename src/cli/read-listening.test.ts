import { expect, test } from 'vitest';
import { readListening } from './read-listening.ts';

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
