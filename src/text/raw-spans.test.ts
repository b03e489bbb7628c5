import { expect, test } from 'vitest';
import { rawSpans } from './raw-spans.ts';
import { readPieces } from './read-pieces.ts';

const raw = '春耕,开\n始了。……早种早收。';
const whole = readPieces(raw, [{ start: 0, end: raw.length, role: 'body' }]);
const parted = readPieces(raw, [
  { start: 10, end: raw.length, role: 'body' },
  { start: 0, end: 8, role: 'body' },
]);
const rawOf = (spans: ReturnType<typeof rawSpans>) => spans.map(({ start, end }) => raw.slice(start, end));

test('a run over a line end and a changed mark has one raw span', () => {
  const start = whole.text.indexOf('耕');
  expect(rawOf(rawSpans(whole, { start, end: whole.text.indexOf('始') + 1 }))).toEqual(['耕,开\n始']);
});

test('a run that begins within a stretch begins there on the raw page', () => {
  const start = whole.text.indexOf('早种');
  expect(rawOf(rawSpans(whole, { start, end: start + 2 }))).toEqual(['早种']);
});

test('a run over a seam has the spans of both sides in reading order', () => {
  const start = parted.text.indexOf('早收');
  expect(rawOf(rawSpans(parted, { start, end: parted.text.indexOf('春耕') + 2 }))).toEqual([
    '早收。',
    '春耕',
  ]);
});
