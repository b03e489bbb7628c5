import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { NOTHING, stampFile } from '../site-memory.ts';
import { findParts } from './find-parts.ts';
import { openPart } from './open-part.ts';
import { writePart } from './write-part.ts';

const PAGE = 'site/pages/39c41d5e/index.html';
const ABOUT = { part: 'puyang-2022', address: '', program: '', registry: '', pages: {} };

let root: string;

/** Lays a part that has made one page of the site. */
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'parts-'));
  const [draft, site] = [join(root, 'draft'), join(root, 'draft/site')];
  mkdirSync(join(site, 'pages/39c41d5e'), { recursive: true });
  writeFileSync(join(draft, PAGE), '<p>');
  const files = [stampFile(site, 'pages/39c41d5e/index.html')];
  const memory = { ...NOTHING, made: new Map([['key', { note: 'n', files }]]) };
  await writePart(draft, join(root, 'parts/puyang-2022'), { pages: [], memory }, ABOUT);
  onTestFinished(() => rmSync(root, { recursive: true }));
});

const inPart = (file: string): string => join(root, 'parts/puyang-2022', file);

async function openAll(...folders: readonly string[]): Promise<unknown> {
  return Promise.all(findParts(folders.map((folder) => join(root, folder))).map(openPart));
}

test.each(['parts', 'parts/puyang-2022'])(
  'a part is found in %s, wherever it was copied from',
  async (folder) => {
    cpSync(join(root, 'parts'), join(root, 'copy'), { recursive: true });
    const [part] = findParts([join(root, folder.replace('parts', 'copy'))]);
    const opened = part && (await openPart(part));
    const files = [stampFile(join(root, 'copy/puyang-2022/site'), 'pages/39c41d5e/index.html')];
    expect(opened?.site.memory.made).toEqual(new Map([['key', { note: 'n', files }]]));
  },
);

test.each([
  ['a file that is not as it was written', () => writeFileSync(inPart(PAGE), '<q>'), PAGE],
  ['a file that is gone', () => rmSync(inPart(PAGE)), PAGE],
  ['what is remembered', () => writeFileSync(inPart('memory'), ''), 'puyang-2022/memory'],
  ['pages', () => writeFileSync(inPart('pages'), ''), 'puyang-2022/pages'],
])('%s: the part, the file and what to do are told', async (_, spoil, file) => {
  spoil();
  await expect(openAll('parts')).rejects.toThrow(
    new RegExp(`^部分 puyang-2022：文件 .*${file} .*--part puyang-2022$`, 'u'),
  );
});

test.each([
  ['a folder without parts', () => rmSync(inPart('part.json')), '这里没有部分'],
  ['a folder that is not there', () => rmSync(join(root, 'parts'), { recursive: true }), '这里没有部分'],
  ['a record that is cut off', () => writeFileSync(inPart('part.json'), '{"format":'), 'part.json：读不出'],
  ['a record of another format', () => rewrite((record) => ({ ...record, format: 2 })), '不是这个版本的程序'],
  [
    'a file outside of the part',
    () => rewrite((record) => ({ ...record, files: { '../../passwords': '' } })),
    '不是这个版本的程序',
  ],
])('%s is told', async (_, spoil, problem) => {
  spoil();
  await expect(openAll('parts')).rejects.toThrow(problem);
});

function rewrite(change: (record: object) => object): void {
  const record: object = JSON.parse(readFileSync(inPart('part.json'), 'utf8'));
  writeFileSync(inPart('part.json'), JSON.stringify(change(record)));
}
