import fc from 'fast-check';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { buildArchive } from '../../content/build-archive.ts';
import { readContent } from '../../collections/read-content.ts';
import type { Message } from '../../report.ts';
import { addPages } from './add-pages.ts';

const PAGE = `河阳日报
第04版 2021年9月14日 星期二

城东修好三座桥

本报讯（记者 王一）9月12日，河阳市城东三座危桥全部修好通车，两岸群众出行更加方便，再不用绕行十多公里。

“以前下雨就过不了河，孩子上学要人背着，现在好了。”村民老赵说，桥上装了路灯，晚上也敢走了。
`;
const OTHER = `河阳日报
第02版 2021年9月15日 星期三

万亩秋粮颗粒归仓

本报讯（记者 李二）9月13日，南岭镇最后一块玉米地收割完毕，全镇万亩秋粮颗粒归仓，农机手连夜检修农机。

合作社把烘干机开到地头，收下来的粮食当天入库，农户省心，粮价也比去年高出一成。
`;

/** A project with a registry and no pages, a folder for input, and what the command said. */
async function openProject(registered = true) {
  const root = await mkdtemp(join(tmpdir(), 'add-pages-'));
  onTestFinished(() => rm(root, { recursive: true }));
  const files = {
    'cities.yaml': registered
      ? '- { slug: heyang, name: 河阳, fullName: 河阳市, province: 河南省, districts: [] }\n'
      : '[]\n',
    'papers.yaml': registered ? '- { slug: heyang-ribao, name: 河阳日报, city: heyang }\n' : '[]\n',
    'sections.yaml': '{}\n',
    'articles.yaml': '[]\n',
  };
  await mkdir(join(root, 'content/registry'), { recursive: true });
  await mkdir(join(root, 'in'));
  for (const [name, text] of Object.entries(files))
    await writeFile(join(root, 'content/registry', name), text);
  const said: string[] = [];
  const progress: string[] = [];
  return {
    root,
    progress,
    said: () => said.join('\n'),
    put: async (name: string, content: string | Uint8Array) => {
      await writeFile(join(root, 'in', name), content);
      return join(root, 'in', name);
    },
    add: (paths: readonly string[] = [join(root, 'in')], dryRun = false) =>
      addPages({
        root,
        paths,
        dryRun,
        today: '2026-06-01',
        print: (text) => said.push(text),
        progress: (text) => progress.push(text),
      }),
    held: async () => (await readdir(join(root, 'content/pages')).catch(() => [])).toSorted(),
    errors: () => {
      const messages: Message[] = [];
      const report = (message: Message) => messages.push(message);
      const archive = buildArchive(readContent(root, report), report);
      const errors = messages.filter(({ severity }) => severity === 'error');
      return { archive, rules: errors.map(({ rule }) => rule), mends: errors.map(({ mend }) => mend) };
    },
  };
}

test('a page that is added is built', async () => {
  const project = await openProject();
  await project.put('000_00c0ffee12345678.txt', PAGE);
  expect(await project.add()).toBe(true);
  expect(await project.held()).toEqual(['00c0ffee.txt', '00c0ffee.yaml']);
  const { archive, rules } = project.errors();
  expect(rules).toEqual([]);
  expect(archive.pages.map(({ city, number, date }) => [city, number, date.edtf])).toEqual([
    ['heyang', '第04版', '2021-09-14'],
  ]);
});

test('each intake is entered in the list of changes, the newest first', async () => {
  const project = await openProject();
  await project.add([await project.put('0_00c0ffee.txt', PAGE)]);
  await project.add([await project.put('1_0badcafe.txt', OTHER)]);
  expect(project.errors().archive.changes).toMatchObject([
    { id: 'added-2026-06-01-2', date: '2026-06-01', pages: ['0badcafe'] },
    { id: 'added-2026-06-01', date: '2026-06-01', pages: ['00c0ffee'] },
  ]);
});

test('a name keeps its address when a page brings another one of its pinyin', async () => {
  const project = await openProject();
  await project.add([await project.put('0_00c0ffee.txt', PAGE.replace('王一', '王毅'))]);
  await project.add([await project.put('1_0badcafe.txt', OTHER.replace('李二', '王一'))]);
  const { archive } = project.errors();
  expect(archive.contributors.map(({ key, name }) => [key, name]).toSorted()).toEqual([
    ['heyang-ribao/wang-yi', '王毅'],
    ['heyang-ribao/wang-yi-2', '王一'],
  ]);
});

test('a record without its text is not written over, and what would be written is shown', async () => {
  const project = await openProject();
  const file = await project.put('0_00c0ffee.txt', PAGE);
  await project.add([file]);
  await rm(join(project.root, 'content/pages/00c0ffee.txt'));
  await writeFile(join(project.root, 'content/pages/00c0ffee.yaml'), '手工改过');
  expect(await project.add([file])).toBe(false);
  expect(await readFile(join(project.root, 'content/pages/00c0ffee.yaml'), 'utf8')).toBe('手工改过');
  expect(project.said()).toMatch(/没有改动它[^]*value: heyang-ribao/u);
});

test('a registry with mistakes is told, and nothing is taken in', async () => {
  const project = await openProject();
  await writeFile(join(project.root, 'content/registry/papers.yaml'), 'a: [');
  await project.put('a.txt', PAGE);
  expect(await project.add()).toBe(false);
  expect(project.said()).toContain('papers.yaml:1');
  expect(await project.held()).toEqual([]);
});

test('pages whose names end in a day or a number have ids of their bytes', async () => {
  const project = await openProject();
  await project.put('河阳日报_2021091403.txt', PAGE);
  await project.put('河阳日报_2021091404.txt', OTHER);
  expect(await project.add()).toBe(true);
  expect(project.errors().archive.pages).toHaveLength(2);
});

test('a dry run writes nothing and says so', async () => {
  const project = await openProject();
  await project.put('a.txt', PAGE);
  expect(await project.add(undefined, true)).toBe(true);
  expect(await project.held()).toEqual([]);
  expect(project.said()).toContain('试运行，没有写入');
});

test('the report tells articles, doubts, shares of roles and what to do next', async () => {
  const project = await openProject();
  await project.put('a.txt', PAGE.replace('星期二', '星期三'));
  await project.add();
  expect(project.said()).toMatch(/第 4 行 {2}城东修好三座桥/u);
  expect(project.said()).toMatch(/content\/pages\/[0-9a-f]{8}\.txt:2 {2}存疑 {2}date\/weekday/u);
  expect(project.said()).toMatch(/字数 {2}正文 \d+\.\d%/u);
  expect(project.said()).toContain('npm run issue-ids');
});

test('a city and a paper that are not registered are told with the lines to register them', async () => {
  const project = await openProject(false);
  await project.put('a.txt', PAGE);
  expect(await project.add()).toBe(true);
  expect(project.said()).toContain('- { slug: heyang, name: 河阳, fullName: 河阳市');
  expect(project.said()).toContain('- { slug: heyang-ribao, name: 河阳日报, city: heyang }');
  expect(project.errors().rules).toEqual(['intake/unknown-paper', 'intake/unknown-city']);
});

test('a city that cannot be told is to be found out, not to be registered', async () => {
  const project = await openProject();
  await project.put('a.txt', PAGE.replace('河阳日报\n', '').replace('河阳市', ''));
  await project.add();
  expect(project.said()).toContain('城市未知的，先写上城市和报纸');
  expect(project.errors().mends).toEqual([
    '查证后把 unknown-ribao 改为登记过的报纸。',
    '查证后把 unknown 改为登记过的城市。',
  ]);
});

test('the same bytes are not added twice', async () => {
  const project = await openProject();
  const file = await project.put('a.txt', PAGE);
  await project.add([file]);
  expect(await project.add([file])).toBe(true);
  expect(project.said()).toContain('已经入藏');
  expect(await project.held()).toHaveLength(2);
});

test('nearly the same text is told', async () => {
  const project = await openProject();
  await project.put('a.txt', PAGE);
  await project.put('b.txt', PAGE.replaceAll('，', '\n').replace('老赵', '老起'));
  await project.add();
  expect(project.said()).toMatch(/注意 {2}与 [0-9a-f]{8} 有 \d+% 的文字相同/u);
});

test('different pages are not taken for the same', async () => {
  const project = await openProject();
  await project.put('a.txt', PAGE);
  await project.put('b.txt', OTHER);
  await project.add();
  expect(project.said()).not.toContain('文字相同');
});

test('a held page is not replaced by another text with its id', async () => {
  const project = await openProject();
  const first = await project.put('0_00c0ffee.txt', PAGE);
  const second = await project.put('1_00c0ffee.txt', OTHER);
  await project.add([first]);
  expect(await project.add([second])).toBe(false);
  expect(await readFile(join(project.root, 'content/pages/00c0ffee.txt'), 'utf8')).toBe(PAGE);
});

test.each([
  ['binary', Uint8Array.from({ length: 600 }, (_, at) => at % 7), '二进制'],
  ['empty', '', '空的'],
  ['UTF-16', Buffer.from(`\ufeff${PAGE}`, 'utf16le'), 'UTF-16'],
  ['undecodable', Uint8Array.of(0xb4, 0xba, 0xff, 0xff, 0x20), 'GB18030'],
  ['damaged', Buffer.concat([Buffer.from(PAGE), Uint8Array.of(0xe6, 0x98)]), '残缺'],
  ['HTML', `<!DOCTYPE html><html><body>${PAGE}</body></html>`, 'HTML'],
  ['too large', '河'.repeat(800_000), 'MB'],
  ['English', 'The quick brown fox jumps over the lazy dog.', '汉字'],
] as const)('a file that is %s is told, and the others go on', async (_, content, reason) => {
  const project = await openProject();
  await project.put('bad.txt', content);
  await project.put('good.txt', PAGE);
  expect(await project.add()).toBe(false);
  expect(project.said()).toMatch(new RegExp(`未加入 .*bad\\.txt\\n.*${reason}.*\\n.*办法：`, 'u'));
  expect(await project.held()).toHaveLength(2);
});

test.each([
  ['a folder without text', 'in', '没有 .txt|空的'],
  ['what is not there', 'nowhere', '找不到'],
])('%s is told', async (_, path, reason) => {
  const project = await openProject();
  expect(await project.add([join(project.root, path)])).toBe(false);
  expect(project.said()).toMatch(new RegExp(reason, 'u'));
});

test('a long intake says how far it is', async () => {
  const project = await openProject();
  for (let index = 0; index < 21; index += 1)
    await project.put(`${index}.txt`, `${PAGE}${'续'.repeat(index)}`);
  await project.add(undefined, true);
  expect(project.progress).toEqual(['已读 0 / 21 个文件…', '已读 20 / 21 个文件…']);
});

test('the bytes of a page are never changed', async () => {
  const gb18030 = Uint8Array.of(0xba, 0xd3, 0xd1, 0xf4, 0xc8, 0xd5, 0xb1, 0xa8);
  const ends = fc.constantFrom('\n', '\r\n', '\r');
  const text = fc
    .tuple(fc.boolean(), ends, fc.string({ unit: 'grapheme', maxLength: 20 }))
    .map(([mark, end, tail]) => Buffer.from((mark ? '\ufeff' : '') + PAGE.replaceAll('\n', end) + tail));
  await fc.assert(
    fc.asyncProperty(fc.oneof(text, fc.constant(gb18030)), async (bytes) => {
      const project = await openProject();
      await project.put('0_00c0ffee.txt', bytes);
      await project.add();
      const written = await readFile(join(project.root, 'content/pages/00c0ffee.txt'));
      expect(Buffer.compare(written, bytes)).toBe(0);
    }),
    { numRuns: 20 },
  );
});
