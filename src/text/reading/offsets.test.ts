import { describe, expect, test } from 'vitest';
import { alignReading, rawOffset, rawSpans, readingOffset } from './offsets.ts';
import { readPieces } from './read-pieces.ts';

describe('reading offset', () => {
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

  test('an offset inside a change, or at its end, stands where the change stands', () => {
    const { text, spans, changes } = readPieces('甲乙丙丁', [{ start: 0, end: 4, role: 'body' }], {
      replacements: [{ start: 1, end: 3, to: '戊' }],
    });
    const offsets = [0, 1, 2, 3, 4].map((at) => readingOffset({ text, spans, changes }, at));
    expect(offsets).toEqual([0, 1, 1, 2, 3]);
    expect([0, 1, 2, 3].map((at) => rawOffset({ text, spans, changes }, at))).toEqual([0, 1, 3, 4]);
  });

  test('an offset at which one span ends and another begins is that of the beginning', () => {
    const touching = readPieces('甲乙丙', [
      { start: 1, end: 3, role: 'body' },
      { start: 0, end: 1, role: 'body' },
    ]);
    expect(touching.text).toBe('乙丙甲');
    expect([0, 1, 3].map((at) => readingOffset(touching, at))).toEqual([2, 0, 2]);
  });

  test('an offset outside the spans stands nowhere', () => expect(readingOffset(reading, 9)).toBeUndefined());
});

describe('raw offset', () => {
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
});

describe('raw spans', () => {
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
});

describe('align reading', () => {
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
});
