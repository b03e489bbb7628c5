import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, onTestFinished, test } from 'vitest';
import { tallyOf } from '../archive/page-tally.ts';
import type { ArticleTrace } from '../connections/article-trace.ts';
import { buildArchive } from '../content/build-archive.ts';
import { type buildPage, PAGE_REGISTRY } from '../content/build-page.ts';
import { correctionsFile } from '../content/read/content-files.ts';
import type { Message } from '../report.ts';
import { openPageMemory } from './page-memory.ts';
import { readContent } from './read-content.ts';

const FILES = readContent(join(import.meta.dirname, '../..'), () => undefined);
const CORRECTED = correctionsFile('39c41d5e');

/** What is changed, the files with it, and how many pages follow it. */
const CHANGES: readonly (readonly [string, typeof FILES, number])[] = [
  ['a correction', changed(CORRECTED, '[]\n'), 1],
  ...PAGE_REGISTRY.map((file) => [file, changed(file, `${String(FILES.get(file))}\n# \n`), 5] as const),
];

function openFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** What is built of files, with all that is reported. */
function archiveOf(files: typeof FILES, build?: typeof buildPage): unknown {
  const messages: Message[] = [];
  const archive = buildArchive(files, (message) => messages.push(message), build);
  return { archive: { ...archive, connections: archive.connections.all }, messages };
}

/** The same of all files, by a memory that is opened anew. */
function remember(folder: string, program = 'p'): unknown {
  return archiveOf(FILES, openPageMemory(folder, program).build);
}

function changed(file: string, text: string): typeof FILES {
  return new Map([...FILES, [file, Buffer.from(text)]]);
}

test('pages that are remembered are those that are built, with their messages', () => {
  const folder = openFolder();
  const built = archiveOf(FILES);
  expect(remember(folder)).toEqual(built);
  const entries = () => readdirSync(folder).map((name) => [name, statSync(join(folder, name)).ino]);
  const written = entries();
  const remembered = remember(folder);
  expect(remembered).toEqual(built);
  // Files of the site have the fields of records in their order.
  expect(JSON.stringify(remembered)).toBe(JSON.stringify(built));
  expect(entries()).toEqual(written);
});

test.each(CHANGES)('after a change of %s the pages that follow it are built again', (_, files, count) => {
  const folder = openFolder();
  remember(folder);
  const memory = openPageMemory(folder, 'p');
  expect(archiveOf(files, memory.build)).toEqual(archiveOf(files));
  expect(readdirSync(folder)).toHaveLength(5 + count);
  mkdirSync(join(folder, 'stray/folder'), { recursive: true });
  memory.forgetOthers();
  expect(readdirSync(folder)).toHaveLength(5);
});

test('another program builds all of them, and so does a damaged memory', () => {
  const folder = openFolder();
  const built = remember(folder);
  remember(folder, 'q');
  expect(readdirSync(folder)).toHaveLength(10);
  for (const name of readdirSync(folder)) truncateSync(join(folder, name), 1000);
  expect(remember(folder)).toEqual(built);
});

test.each(['"title":"', '"paragraphs":[{"text":"'])(
  'a memory of which one letter is damaged, behind %s, is not taken for what was kept',
  (before) => {
    const folder = openFolder();
    const built = remember(folder);
    for (const name of readdirSync(folder)) {
      const bytes = readFileSync(join(folder, name));
      const found = bytes.indexOf(before);
      expect(found).toBeGreaterThan(0);
      const at = found + before.length;
      bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
      writeFileSync(join(folder, name), bytes);
    }
    expect(remember(folder)).toEqual(built);
  },
);

test('texts are read when somebody asks for them, and made again when they are gone', () => {
  const folder = openFolder();
  const built = archiveOf(FILES);
  remember(folder);
  const remembered = remember(folder);
  const [first = '', ...others] = readdirSync(folder);
  truncateSync(join(folder, first), statSync(join(folder, first)).size - 1);
  for (const name of others) rmSync(join(folder, name));
  expect(remembered).toEqual(built);
});

test('an entry under the name of another is not taken for it, nor are its texts for those of another', () => {
  const folder = openFolder();
  const built = archiveOf(FILES);
  remember(folder);
  const remembered = remember(folder);
  const [first = '', ...others] = readdirSync(folder);
  for (const name of others) copyFileSync(join(folder, first), join(folder, name));
  expect(remember(folder)).toEqual(built);
  for (const name of others) copyFileSync(join(folder, first), join(folder, name));
  expect(remembered).toEqual(built);
});

test('pages are remembered in a folder that somebody has deleted', () => {
  const folder = openFolder();
  const { build } = openPageMemory(folder, 'p');
  rmSync(folder, { recursive: true });
  archiveOf(FILES, build);
  expect(readdirSync(folder)).toHaveLength(5);
});

test('texts and counts of a remembered page are read and made once', () => {
  const folder = openFolder();
  remember(folder);
  const { build } = openPageMemory(folder, 'p');
  archiveOf(FILES, (...given) => {
    const built = build(...given);
    expect(built?.articles[0]?.paragraphs).toBe(built?.articles[0]?.paragraphs);
    expect(built && tallyOf(built.page, () => [], [])).toBe(built?.tally);
    return built;
  });
  expect.hasAssertions();
});

test('what is remembered of pages goes though somebody holds one of their articles', async () => {
  const folder = openFolder();
  remember(folder);
  const held: unknown[] = [];
  const traces = (() => {
    const { build } = openPageMemory(folder, 'p');
    let list: WeakRef<object> | undefined;
    archiveOf(FILES, (...given) => {
      const built = build(...given);
      held.push(built?.articles[0]);
      if (built !== undefined) list ??= new WeakRef(built.traces);
      return built;
    });
    return list;
  })();
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  setFlagsFromString('--no-expose-gc');
  await new Promise(setImmediate);
  collect();
  expect(held[0]).toHaveProperty('paragraphs');
  expect(traces?.deref()).toBeUndefined();
});

test('what is compared of remembered articles does not hold the rest of their page in memory', () => {
  const folder = openFolder();
  remember(folder);
  const traces: ArticleTrace[] = [];
  const { build } = openPageMemory(folder, 'p');
  archiveOf(FILES, (...given) => {
    const built = build(...given);
    traces.push(...(built?.traces ?? []));
    return built;
  });
  const lists = traces.flatMap(({ terms, hashes, fingerprints }) => [terms, hashes, fingerprints]);
  const held = new Set(lists.map(({ buffer }) => buffer));
  const remembered = readdirSync(folder).map((name) => statSync(join(folder, name)).size);
  expect(sumOf([...held].map(({ byteLength }) => byteLength))).toBeLessThan(sumOf(remembered) / 2);
});

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}
