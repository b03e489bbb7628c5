import { expect, test } from 'vitest';
import { findWrongAccounts } from './accounts.ts';
import { parseSitePage } from '../site-page.ts';

const row = (cells: readonly (string | number)[]) =>
  `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

function problemsOf(rows: readonly (readonly (string | number)[])[], sentence = '早动手，早安排。') {
  const table = `<table>${row(['去处', '处数', '原文', '整理文', '行'])}${rows.map(row).join('')}</table>`;
  const html = `<p><a id="r-p1-1">\n${sentence}\n</a></p>${table}`;
  const page = parseSitePage('articles/a1/source/index.html', html);
  return findWrongAccounts({ origin: '', base: '', files: new Map(), pages: [page] });
}

const good = [
  ['照录', '', 7, 7, ''],
  ['半角标点改全角', 1, 1, 1, 3],
  ['空白', '', 2, 0, ''],
  ['合计', '', 10, 8, ''],
];

test('an account that adds up is right', () => expect(problemsOf(good)).toEqual([]));
test.each([
  ['a kind that is left out', good.toSpliced(1, 1)],
  ['a raw character too few', good.with(2, ['空白', '', 1, 0, ''])],
  ['a wrong sum', good.with(3, ['合计', '', 10, 9, ''])],
  ['no account', []],
])('%s is found', (_, rows) => expect(problemsOf(rows)).not.toEqual([]));
test('a sentence that shows more than the account says is found', () =>
  expect(problemsOf(good, '早动手，早早安排。')).toHaveLength(1));
