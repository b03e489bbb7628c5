import { strFromU8, unzipSync } from 'fflate';
import { XMLParser } from 'fast-xml-parser';
import { expect, test, vi } from 'vitest';
import { formatWorkbook, writeSheet } from './workbook.ts';

const TEXTS = [
  '=1+1',
  '@河南人',
  '412940e5',
  '88683e01',
  '00123456',
  '-1',
  '+1',
  '$& $1',
  '春\u0008耕\n<夏>',
];
const sheet = writeSheet({
  name: '文章',
  columns: [{ name: 'id', valueOf: (text: string) => text }],
  rows: TEXTS,
});

/** Type and text of each cell of the first sheet, as Excel reads them. */
async function readCells(): Promise<readonly (readonly [type: string, text: string])[]> {
  const files = unzipSync(await formatWorkbook([sheet]));
  const parser = new XMLParser({
    ignoreAttributes: false,
    parseTagValue: false,
    trimValues: false,
    isArray: (name) => ['row', 'c'].includes(name),
  });
  const parse = (path: string) => parser.parse(strFromU8(files[path] ?? new Uint8Array()));
  const rows: readonly { readonly c: readonly Cell[] }[] =
    parse('xl/worksheets/sheet1.xml').worksheet.sheetData.row;
  return rows.flatMap(({ c }) => c.map((cell) => [cell['@_t'], cell.is.t['#text']] as const));
}

interface Cell {
  readonly '@_t': string;
  readonly is: { readonly t: { readonly '#text': string } };
}

test('every cell is text and stays what it is, but for what XML has no place for', async () =>
  expect(await readCells()).toEqual(
    ['id', ...TEXTS].map((text) => ['inlineStr', text.replace('\u0008', '')]),
  ));

test('the same cells give the same bytes', async () => {
  const [one, other] = [await formatWorkbook([sheet]), await formatWorkbook([sheet])];
  expect(Buffer.compare(one, other)).toBe(0);
});

test('a text that is too long for Excel is cut, and says so', async () => {
  const long = writeSheet({
    ...sheet,
    columns: [{ name: 'text', valueOf: () => '春'.repeat(40_000) }],
    rows: [''],
  });
  const files = unzipSync(await formatWorkbook([long]));
  expect(strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain('（其余见 CSV）');
});

test('a large workbook starts no worker, which no page of the site would let run', async () => {
  const large = { name: '文章', cells: Array.from({ length: 40 }, (_, at) => [`${at}`.repeat(10_000)]) };
  const started = vi.fn();
  process.on('worker', started);
  await formatWorkbook([large]);
  process.off('worker', started);
  expect(started).not.toHaveBeenCalled();
});
