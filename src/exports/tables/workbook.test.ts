import { strFromU8, unzipSync } from 'fflate';
import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { formatWorkbook, writeSheet } from './workbook.ts';

const TEXTS = ['=1+1', '@河南人', '412940e5', '88683e01', '00123456', '-1', '+1', '春\u0008耕\n<夏>'];
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
    isArray: (name) => ['row', 'c', 'si'].includes(name),
  });
  const parse = (path: string) => parser.parse(strFromU8(files[path] ?? new Uint8Array()));
  const shared: readonly { readonly t: string | { readonly '#text': string } }[] =
    parse('xl/sharedStrings.xml').sst.si;
  const textOf = (index: number): string => {
    const text = shared[index]?.t ?? '';
    return typeof text === 'string' ? text : text['#text'];
  };
  const rows: readonly { readonly c: readonly { readonly '@_t': string; readonly v: string }[] }[] =
    parse('xl/worksheets/sheet1.xml').worksheet.sheetData.row;
  return rows.flatMap(({ c }) => c.map((cell) => [cell['@_t'], textOf(Number(cell.v))] as const));
}

test('every cell is text and stays what it is, but for what XML has no place for', async () =>
  expect(await readCells()).toEqual(['id', ...TEXTS].map((text) => ['s', text.replace('\u0008', '')])));

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
  expect(strFromU8(files['xl/sharedStrings.xml'] ?? new Uint8Array())).toContain('（其余见 CSV）');
});
