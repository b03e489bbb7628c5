import { expect, test } from 'vitest';
import { splitLines } from './split-lines.ts';

test('marks are no characters of a line, and offsets stay raw', () => {
  const raw = '\r\n## **春耕**忙\r\n';
  const [line] = splitLines(raw);
  expect(line).toMatchObject({ text: '春耕忙', number: 2, heading: 2, blanks: 1, start: 7, end: 12 });
  expect(line?.runs.map(({ start, end, bold }) => [raw.slice(start, end), bold])).toEqual([
    ['春耕', true],
    ['忙', false],
  ]);
});

test('a rule of marks is a blank line', () => {
  expect(splitLines('春耕\n---\n忙').map(({ text, blanks }) => [text, blanks])).toEqual([
    ['春耕', 0],
    ['忙', 1],
  ]);
});

test('a dash before a number is no bullet', () => {
  expect(splitLines('-10万元')[0]).toMatchObject({ text: '-10万元', bullet: false });
});
