import { expect, test } from 'vitest';
import { decode, DecodeError, type DecodeProblem, tryDecode } from './decode.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);
const utf8 = (text: string) => new TextEncoder().encode(text);
/** 春耕 in GB18030. */
const GB = [0xb4, 0xba, 0xb8, 0xfb];

const problemOf = (input: Uint8Array): DecodeProblem | undefined => {
  try {
    decode(input);
    return undefined;
  } catch (error) {
    if (error instanceof DecodeError) return error.problem;
    throw error;
  }
};

test('UTF-8 is read as it stands, with its line ends', () => {
  expect(decode(utf8('春耕\r\n忙'))).toEqual({ text: '春耕\r\n忙', encoding: 'utf-8' });
});

test('a byte order mark is no character of the page', () => {
  expect(decode(Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8('春耕')])).text).toBe('春耕');
});

test('UTF-8 that is cut through a character, or has one that is damaged, is not read as GB18030', () => {
  const text = utf8('春耕忙，社员们下田早动手');
  expect(problemOf(text.subarray(0, -1))).toBe('damaged');
  expect(problemOf(text.with(4, 0x20))).toBe('damaged');
});

test('what is no UTF-8 is read as GB18030', () => {
  expect(decode(bytes(...GB))).toEqual({ text: '春耕', encoding: 'gb18030' });
});

test.each([
  ['empty', bytes()],
  ['empty', utf8(' \n\u3000\n')],
  ['binary', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0)],
  ['utf-16', bytes(0xff, 0xfe, 0x25, 0x66)],
  ['utf-16', bytes(0x31, 0, 0x32, 0, 0x33, 0, 0x0a, 0)],
  ['undecodable', bytes(...GB, 0xff, 0xff, 0xff)],
] as const)('%s bytes are refused', (problem, input) => {
  expect(problemOf(input)).toBe(problem);
});

test.each([
  ['a stray control character', utf8(`${'春'.repeat(40)}\u0001`), undefined],
  ['more control characters than a text has', utf8(`${'春'.repeat(20)}\u0001`), 'binary'],
  ['tabs, form feeds and escapes', utf8('春\t\v\f\r\u001b'), undefined],
  ['a zero byte', bytes(...GB, 0, ...GB, 0), 'binary'],
  ['half zero bytes on the even side', bytes(0, 0x31, 0, 0x32), 'utf-16'],
  ['the mark of UTF-16, big end first', bytes(0xfe, 0xff, 0x66, 0x25), 'utf-16'],
  ['half a mark of UTF-16', bytes(0xff, 0x31), 'undecodable'],
] as const)('%s: %#', (_, input, problem) => {
  expect(problemOf(input)).toBe(problem);
});

test('what is wrong with bytes can be had without an exception', () => {
  expect(tryDecode(bytes())).toMatchObject({ problem: 'empty', mend: expect.any(String) });
  expect(tryDecode(utf8('春'))).toEqual({ text: '春', encoding: 'utf-8' });
});

test('a refusal says how to mend it', () => {
  expect(() => decode(bytes(0xff, 0xfe, 0x25, 0x66))).toThrow(
    expect.objectContaining({ mend: expect.stringContaining('UTF-8') }),
  );
});
