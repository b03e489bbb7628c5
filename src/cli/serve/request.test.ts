import { expect, test } from 'vitest';
import { chooseCoding, isOwnHost, parseRange } from './request.ts';

test.each([
  ['gzip, deflate, br', 'br'],
  ['gzip', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0, gzip;q=0', undefined],
  ['*', 'br'],
  ['br;q=0.1, gzip;q=0.9', 'gzip'],
  ['identity', undefined],
  [undefined, undefined],
])('of %s the coding is %s', (accepted, coding) => expect(chooseCoding(accepted)).toBe(coding));

test.each([
  ['bytes=0-3', { start: 0, end: 3 }],
  ['bytes=4-', { start: 4, end: 9 }],
  ['bytes=-3', { start: 7, end: 9 }],
  ['bytes=-30', { start: 0, end: 9 }],
  ['bytes=0-99', { start: 0, end: 9 }],
  ['bytes=10-', null],
  ['bytes=-0', null],
  ['bytes=9-2', undefined],
  ['bytes=0-1,4-5', undefined],
  ['bytes=-', undefined],
  ['lines=1-2', undefined],
  [undefined, undefined],
])('of ten bytes %s is %o', (header, range) => expect(parseRange(header, 10)).toEqual(range));

test.each([
  ['localhost:4321', true],
  ['127.0.0.1:4321', true],
  ['[::1]:4321', true],
  ['192.168.1.7', true],
  ['archive.test', true],
  ['evil.example', false],
  ['', false],
  [undefined, false],
])('%s is a name of this machine: %s', (host, expected) =>
  expect(isOwnHost(host, 'archive.test')).toBe(expected),
);
