import { expect, test } from 'vitest';
import { indexLines } from '../../text/lines.ts';
import { readPieces } from '../../text/reading/read-pieces.ts';
import { samplePage } from '../../content/sample-archive.ts';
import { sourceSentences } from './source-sentences.ts';

const source = '备耕早,动手。种子已\n经备齐。\n';
const read = readPieces(source, [{ start: 0, end: 15, role: 'body' }]);
const text = { text: read.text, spans: [...read.spans], changes: [...read.changes] };
const sentences = sourceSentences(text, samplePage('0000000a', { text: source }), indexLines(source));

test('sentences together hold every raw character once', () => {
  const raw = sentences.flatMap(({ lines }) => lines.flatMap(({ runs }) => runs.map((run) => run.text)));
  expect(raw.join('')).toBe(source.slice(0, 15));
});

test('a sentence over a line end shows both raw lines', () => {
  expect(sentences.map(({ lines }) => lines.map(({ line }) => line))).toEqual([[1], [1, 2]]);
});

test('a changed character says what was done to it', () => {
  expect(sentences[0]?.lines[0]?.runs).toEqual([
    { text: '备耕早' },
    { text: ',', change: '半角标点改全角' },
    { text: '动手。' },
  ]);
});
