import { expect, test } from 'vitest';
import { rawOffset } from './raw-offset.ts';
import { readPieces } from './read-pieces.ts';

const source = '春 耕,\n备耕';
const pieces = [
  { start: 0, end: 4, role: 'body' },
  { start: 5, end: 7, role: 'body' },
];

test('every character of a reading text leads back to its raw character', () => {
  const reading = readPieces(source, pieces);
  const found = [...reading.text].map((_, at) => source[rawOffset(reading, at)]);
  expect(found.join('')).toBe('春耕,备耕');
});

test('the end of a reading text is the end of its last span', () => {
  const reading = readPieces(source, pieces);
  expect(rawOffset(reading, reading.text.length)).toBe(7);
});
