import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished, test, expect } from 'vitest';
import { parse } from 'yaml';
import { recordIntake } from './record-intake.ts';

const KNOWN = { id: 'first', date: '2022-06-01', pages: ['0000000a'], note: '首批。' };

test.each([
  ['no file', undefined, []],
  ['an empty list', '# 说明\n[]\n', []],
  [
    'entries below comments',
    "# 说明\n- id: first\n  date: '2022-06-01'\n  pages: ['0000000a']\n  note: 首批。\n",
    [KNOWN],
  ],
  [
    'entries that are indented',
    "# 说明\n  - id: first\n    date: '2022-06-01'\n    pages: ['0000000a']\n    note: 首批。\n",
    [KNOWN],
  ],
  [
    'entries without a line break at the end',
    "- id: first\n  date: '2022-06-01'\n  pages: ['0000000a']\n  note: 首批。",
    [KNOWN],
  ],
])('pages are entered above %s', async (_, before, known) => {
  const root = await mkdtemp(join(tmpdir(), 'record-intake-'));
  onTestFinished(() => rm(root, { recursive: true }));
  await mkdir(join(root, 'content'));
  const file = join(root, 'content/changes.yaml');
  if (before !== undefined) await writeFile(file, before);
  await recordIntake(root, ['0000000b', '0000000c'], '2022-06-02', known);
  const text = await readFile(file, 'utf8');
  const added = {
    id: 'added-2022-06-02',
    date: '2022-06-02',
    pages: ['0000000b', '0000000c'],
    note: '加入 2 个版面。',
  };
  expect(parse(text)).toEqual([added, ...known]);
  if (before?.startsWith('#') === true) expect(text.startsWith('# 说明\n')).toBe(true);
});
