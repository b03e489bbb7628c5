import { expect, test } from 'vitest';
import type { BlockRole } from '../../roles.ts';
import type { Line } from '../line.ts';
import { type Passage, toPassage } from '../passage.ts';
import { sampleLine } from '../sample-drafts.ts';
import { cutInlineFields } from './cut-inline-fields.ts';

/** The pieces of lines that are read as one, a list a line, in the notation `role text`. */
function cut(role: BlockRole, texts: readonly string[], more: Partial<Line> = {}): string[][] {
  const page = texts.join('\n');
  let start = 0;
  const lines = texts.map((text) => {
    const line = sampleLine(text, start, more);
    start += text.length + 1;
    return line;
  });
  const passage: Passage = toPassage(role, ...lines);
  return cutInlineFields(passage).map((pieces) =>
    pieces.map((piece) => `${piece.role} ${page.slice(piece.start, piece.end)}`),
  );
}

test('a dateline, its names and a signature at the end are set apart from the text', () => {
  expect(cut('body', ['本报讯（记者 陶然）清晨五点，渡口开船。（白桦 林清）'])).toEqual([
    ['dateline 本报讯', 'byline （记者 陶然）', 'body 清晨五点，渡口开船。', 'byline （白桦 林清）'],
  ]);
});

test('a field that a line end has broken stands in both lines', () => {
  expect(cut('body', ['本报讯（记者 陶', '然）清晨五点，渡口开船。'])).toEqual([
    ['dateline 本报讯', 'byline （记者 陶'],
    ['byline 然）', 'body 清晨五点，渡口开船。'],
  ]);
});

test('references to pictures stand in the text', () => {
  expect(cut('body', ['渡口（图1）换了新船（见图二）。'])).toEqual([
    ['body 渡口', 'figureRef （图1）', 'body 换了新船', 'figureRef （见图二）', 'body 。'],
  ]);
});

test('a credit is the end of a caption', () => {
  expect(cut('caption', ['老船工解开缆绳。 陶然 摄'])).toEqual([
    ['caption 老船工解开缆绳。', 'credit 陶然 摄'],
  ]);
});

test('other blocks have no fields', () => {
  expect(cut('headline', ['本报讯（记者 陶然）'])).toEqual([['headline 本报讯（记者 陶然）']]);
  expect(cut('crosshead', ['渡口（图1）'])).toEqual([['crosshead 渡口（图1）']]);
});

const bold = (head: string, text: string) =>
  cut('body', [head + text], {
    runs: [
      { start: 0, end: head.length, bold: true, wrapped: false },
      { start: head.length, end: head.length + text.length, bold: false, wrapped: false },
    ],
  })[0];

test('bold words open a paragraph as its heading', () => {
  expect(bold('渡口换新船。', '清晨五点开船。')).toEqual(['runInHead 渡口换新船。', 'body 清晨五点开船。']);
  expect(bold('渡'.repeat(40), '清晨五点开船。')?.[0]).toMatch(/^runInHead/u);
});

test.each([
  ['all of a paragraph', '渡口换新船。', ''],
  ['more than forty characters', '渡'.repeat(41), '清晨五点开船。'],
  ['a closing bracket', '渡口（新船）', '清晨五点开船。'],
])('%s in bold is no heading', (_, head, text) => expect(bold(head, text)?.[0]).toMatch(/^body/u));

test('an exclamation with a space behind it is a heading, too', () => {
  expect(cut('body', ['快开船！ 清晨五点，渡口有人喊。'])[0]?.[0]).toBe('runInHead 快开船！');
  expect(cut('body', ['快开船！清晨五点，渡口有人喊。'])[0]?.[0]).toMatch(/^body/u);
});
