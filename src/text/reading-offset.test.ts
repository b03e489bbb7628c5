import { expect, test } from 'vitest';
import { readPieces } from './read-pieces.ts';
import { readingOffset } from './reading-offset.ts';

const SOURCE = '豫 北,**工**\n\n镇:古 城';
const reading = readPieces(SOURCE, [
  { start: 10, end: 16, role: 'body' },
  { start: 0, end: 8, role: 'body' },
]);

test('every character that is read unchanged is found where it stands', () => {
  for (const [at, character] of [...SOURCE].entries()) {
    if (!/\p{Script=Han}/u.test(character)) continue;
    const offset = readingOffset(reading, at);
    expect(reading.text.charAt(offset ?? -1), `${at}`).toBe(character);
  }
});

test('the end of the last span is the end of the text', () =>
  expect(readingOffset(reading, 8)).toBe(reading.text.length));

test('an offset outside the spans stands nowhere', () => expect(readingOffset(reading, 9)).toBeUndefined());
