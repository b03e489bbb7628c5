import { expect, test } from 'vitest';
import { indexLines } from '../../text/lines.ts';
import { paragraphRuns } from './paragraph-runs.ts';
import { sampleParagraph } from '../../content/sample-archive.ts';

const text = '一抓种子。备好良种（图1）送到田头。';
const context = { pageId: '0000000a', lines: indexLines(text), captions: [{ text: '送种到田头。' }] };

test('runs joined are the reading text', () => {
  const paragraph = sampleParagraph(text, {
    inlines: [
      { role: 'runInHead', start: 0, end: 5 },
      { role: 'figureRef', start: 10, end: 12 },
    ],
    seams: [{ at: 7, confidence: 0.2, evidence: [], decided: false }],
  });
  const runs = paragraphRuns(paragraph, context);
  expect(runs.map((run) => run.text).join('')).toBe(text);
});

test('a reference to a figure leads to the caption of that number', () => {
  const paragraph = sampleParagraph(text, { inlines: [{ role: 'figureRef', start: 10, end: 12 }] });
  expect(paragraphRuns(paragraph, context)).toContainEqual({ kind: 'figureRef', text: '图1', href: '#c1' });
});

test('a reference to a figure without a caption is plain text', () => {
  const paragraph = sampleParagraph(text, { inlines: [{ role: 'figureRef', start: 10, end: 12 }] });
  const runs = paragraphRuns(paragraph, { ...context, captions: [] });
  expect(runs.every((run) => run.kind === 'text')).toBe(true);
});

test('a doubtful seam is marked where it stands', () => {
  const paragraph = sampleParagraph(text, {
    seams: [{ at: 7, confidence: 0.2, evidence: [], decided: false }],
  });
  expect(paragraphRuns(paragraph, context).map((run) => run.kind)).toEqual(['text', 'seam', 'text']);
});

test('a seam that a person decided is not doubtful', () => {
  const paragraph = sampleParagraph(text, {
    seams: [{ at: 7, confidence: 0.2, evidence: [], decided: true }],
  });
  expect(paragraphRuns(paragraph, context).map((run) => run.kind)).toEqual(['text']);
});

test('a gap leads to the raw line that it was noticed on', () => {
  const gaps = [{ at: text.length, note: '段末缺文。' }];
  expect(paragraphRuns(sampleParagraph(text, { gaps }), context).at(-1)).toEqual({
    kind: 'gap',
    text: '',
    href: '/pages/0000000a/raw/#L1',
    label: '此处缺文：段末缺文，见原文第 1 行',
  });
});

test('a corrected word says what the raw page has', () => {
  const paragraph = sampleParagraph('备好良种', {
    changes: [{ kind: 'correction', start: 2, end: 4, from: '良神', to: '良种', at: 2 }],
  });
  expect(paragraphRuns(paragraph, context).at(-1)).toMatchObject({
    text: '良种',
    label: '校改：原文作“良神”，见原文第 1 行',
  });
});

test('a corrected word inside a run-in head shows as corrected, the rest as head', () => {
  const paragraph = sampleParagraph(text, {
    inlines: [{ role: 'runInHead', start: 0, end: 5 }],
    changes: [{ kind: 'correction', start: 2, end: 4, from: '中子', to: '种子', at: 2 }],
  });
  expect(paragraphRuns(paragraph, context).map((run) => [run.kind, run.text])).toEqual([
    ['runInHead', '一抓'],
    ['correction', '种子'],
    ['runInHead', '。'],
    ['text', '备好良种（图1）送到田头。'],
  ]);
});

test('characters that a person took out leave a mark', () => {
  const changes = [{ kind: 'correction' as const, start: 2, end: 3, from: '种', to: '', at: 2 }];
  const runs = paragraphRuns(sampleParagraph('良种', { changes }), context);
  expect(runs.at(-1)).toMatchObject({ kind: 'correction', text: '' });
});
