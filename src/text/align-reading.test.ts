import { expect, test } from 'vitest';
import { alignReading } from './align-reading.ts';
import { readPieces } from './read-pieces.ts';

const source = '备耕早,\n动手。\n\n种子已经备齐,';
const pieces = [
  { start: 9, end: source.length, role: 'body' },
  { start: 0, end: 8, role: 'body' },
];

test('every raw character of the pieces stands in one stretch, in reading order', () => {
  const { spans, ...read } = readPieces(source, pieces);
  const raw = (list: readonly { start: number; end: number }[]) =>
    list.map(({ start, end }) => source.slice(start, end)).join('');
  expect(raw(alignReading({ spans, ...read }))).toBe(raw(spans));
});

test('the stretches cover the reading text without a hole', () => {
  const read = readPieces(source, pieces);
  let at = 0;
  for (const stretch of alignReading(read)) {
    expect(stretch.at).toBe(at);
    at += stretch.length;
  }
  expect(at).toBe(read.text.length);
});

test('what is kept reads as it stands', () => {
  const read = readPieces(source, pieces);
  for (const { kind, start, end, at, length } of alignReading(read)) {
    if (kind === 'kept') expect(read.text.slice(at, at + length)).toBe(source.slice(start, end));
  }
});
