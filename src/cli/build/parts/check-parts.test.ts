import { expect, test } from 'vitest';
import { readContent } from '../../../collections/read-content.ts';
import { listParts } from '../../../content/list-parts.ts';
import { correctionsFile, narrowContent } from '../../../content/read/content-files.ts';
import type { PartRecord } from '../../../records/part-record.ts';
import { PROJECT_ROOT } from '../../run/project-folders.ts';
import { pageSum, problemsOfParts, registrySum } from './check-parts.ts';

const FILES = readContent(PROJECT_ROOT, () => {});
const GROUND = { address: 'https://archive.example/', program: 'p', registry: registrySum(FILES) };
const PARTS: readonly PartRecord[] = [...listParts(FILES, () => {})].map(([part, ids]) => ({
  format: 1,
  part,
  ...GROUND,
  pages: Object.fromEntries(ids.map((id) => [id, pageSum(FILES, id)])),
  files: {},
}));
/** Of a clone that holds no page. */
const BARE = narrowContent(FILES, new Set());

/** All parts, one of them changed. */
function withPart(name: string, change: (record: PartRecord) => PartRecord): readonly PartRecord[] {
  return PARTS.map((record) => (record.part === name ? change(record) : record));
}

test.each([
  ['beside their pages', FILES],
  ['without them', BARE],
])('all parts of the archive fit together, %s', (_, files) => {
  expect(problemsOfParts(PARTS, GROUND, files)).toEqual([]);
});

test.each([
  ['a part twice', [...PARTS, ...PARTS.slice(0, 1)], FILES, /^部分 anyang-2020：给出了 2 次/u],
  [
    'one of another program',
    withPart('hebi-2020', (record) => ({ ...record, program: 'q' })),
    FILES,
    /^部分 hebi-2020：是另一个版本的程序生成的.*--part hebi-2020$/u,
  ],
  [
    'one for another address',
    withPart('hebi-2020', (record) => ({ ...record, address: 'http://localhost:4321/' })),
    FILES,
    /^部分 hebi-2020：是为 http:\/\/localhost:4321\/ 生成的.*--part hebi-2020$/u,
  ],
  [
    'one made when other things were registered',
    withPart('hebi-2020', (record) => ({ ...record, registry: '' })),
    FILES,
    /^部分 hebi-2020：生成时的登记（.*papers\.yaml/u,
  ],
  [
    'a page in two parts',
    withPart('anyang-2020', (record) => ({
      ...record,
      pages: { ...record.pages, '5eaa9104': pageSum(FILES, '5eaa9104') },
    })),
    FILES,
    /^版面 5eaa9104：anyang-2020、hebi-2020 都有它/u,
  ],
  [
    'one that is missing, beside its pages',
    PARTS.slice(1),
    FILES,
    /^部分 anyang-2020：没有给出，.*版面 ec77b263.*--part anyang-2020/u,
  ],
  [
    'one that is missing, without them',
    PARTS.slice(1),
    BARE,
    /^版面 ec77b263：content\/changes\.yaml 记有它/u,
  ],
  [
    'one with a page that was taken away',
    withPart('hebi-2020', (record) => ({ ...record, pages: { ...record.pages, ffffffff: '' } })),
    FILES,
    /^部分 hebi-2020：它的版面 ffffffff 不在 content\/changes\.yaml 里/u,
  ],
  [
    'one whose page was corrected since',
    PARTS,
    new Map([...FILES, [correctionsFile('ec77b263'), Buffer.from('[]\n')]]),
    /^部分 anyang-2020：版面 ec77b263 的文件（.*）在它生成之后改过/u,
  ],
])('%s is told with what to do', (_, parts, files, problem) => {
  expect(problemsOfParts(parts, GROUND, files)).toEqual([expect.stringMatching(problem)]);
});
