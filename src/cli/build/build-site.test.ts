import { execFile } from 'node:child_process';
import { hash } from 'node:crypto';
import { cp, glob, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import {
  CHANGES_FILE,
  correctionsFile,
  intakeFile,
  pageFile,
  registryFiles,
  SETTINGS_FILE,
} from '../../content/read/content-files.ts';
import { finishChange } from '../run/change-site.ts';
import { PROJECT_ROOT } from '../run/project-folders.ts';
import { laySeparateProject } from '../run/separate-project.ts';
import { writeBelow } from '../run/write-below.ts';

const [FIRST, SECOND, THIRD, FOURTH] = ['39c41d5e', 'ec77b263', 'da2d88bc', '20dea06d'] as const;

/** What an archive holds, as an editor knows it. */
interface State {
  readonly pages: readonly string[];
  readonly corrected: readonly string[];
  readonly county: string;
  readonly note: string;
  /** Of the intake of all pages. */
  readonly day: string;
  readonly contact: string;
}

const START: State = {
  pages: [FIRST, SECOND, THIRD],
  corrected: [SECOND],
  county: '濮阳县',
  note: '首批。',
  day: '2022-06-01',
  contact: 'desk@archive.example',
};

/** What editors and operators do. */
const EDITS: Readonly<Record<string, (state: State) => State>> = {
  'add a page': (state) => ({ ...state, pages: [...state.pages, FOURTH] }),
  'remove a page': (state) => ({ ...state, pages: state.pages.filter((id) => id !== THIRD) }),
  'correct a page': (state) => ({ ...state, corrected: [...state.corrected, FIRST] }),
  'take corrections back': (state) => ({
    ...state,
    corrected: state.corrected.filter((id) => id !== SECOND),
  }),
  'rename a county': (state) => ({ ...state, county: '濮阳县（新）' }),
  'tell of a change': (state) => ({ ...state, note: '三版入藏。' }),
  'date the intake anew': (state) => ({ ...state, day: '2022-06-02' }),
  'move the desk': (state) => ({ ...state, contact: 'office@archive.example' }),
};

/** Each costs two builds; in the course of runs all come to meet. */
const EDITS_TRIED = 4;

const read = (file: string): Promise<string> => readFile(join(PROJECT_ROOT, file), 'utf8');

/** Writes the content of an archive into a project, or no more than its registry and some pages, and takes away what stood there. */
async function lay(
  root: string,
  { pages, corrected, county, note, day, contact }: State,
  held: readonly string[] = pages,
): Promise<void> {
  for (const part of ['pages', 'corrections', 'registry'])
    await rm(join(root, 'content', part), { recursive: true, force: true });
  const kept = [
    ...[registryFiles.cities, registryFiles.papers, registryFiles.sections, registryFiles.eras],
    ...held.flatMap((id) => [pageFile(id), intakeFile(id)]),
    ...corrected.filter((id) => held.includes(id)).map(correctionsFile),
  ];
  for (const file of kept)
    await writeBelow(root, file, (await read(file)).replace('濮阳县 }', `${county} }`));
  const ids = pages.map((id) => `'${id}'`).join(', ');
  await writeBelow(root, CHANGES_FILE, `- { id: first, date: '${day}', pages: [${ids}], note: ${note} }\n`);
  for (const file of [registryFiles.issuedIds, registryFiles.contributors])
    await writeBelow(root, file, '[]\n');
  await writeBelow(root, SETTINGS_FILE, `contact: ${contact}\n`);
}

function run(root: string, ...options: readonly string[]): Promise<unknown> {
  return promisify(execFile)(process.execPath, ['src/cli/build.ts', ...options], { cwd: root });
}

/** Builds a project, stopped by `faults` as `disk-faults.ts` has them. */
function runWithFaults(root: string, faults: Readonly<Record<string, string>>) {
  const args = ['--import', './src/cli/build/disk-faults.ts', 'src/cli/build.ts'];
  return promisify(execFile)(process.execPath, args, { cwd: root, env: { ...process.env, ...faults } });
}

/** Builds a project; returns the sums of all files of its site by their paths. */
async function build(root: string, ...options: readonly string[]): Promise<Record<string, string>> {
  await run(root, ...options);
  return sumsOf(root);
}

async function sumsOf(root: string): Promise<Record<string, string>> {
  const entries = await readdir(join(root, 'dist'), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const sums = files.toSorted().map(async (file) => {
    const sum = hash('sha256', await readFile(file));
    return [file.slice(root.length), sum] as const;
  });
  return Object.fromEntries(await Promise.all(sums));
}

/** Where a site is built again and again, and where another is always built from nothing. */
let again: string;
let other: string;

async function buildFromNothing(state: State): Promise<Record<string, string>> {
  await lay(other, state);
  for (const made of ['dist', '.cache/dist-next', '.cache/memory', '.cache/pieces', '.cache/pieces.memory'])
    await rm(join(other, made), { recursive: true, force: true });
  return build(other);
}

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'builds-'));
  [again, other] = [join(folder, 'again'), join(folder, 'other')];
  for (const root of [again, other]) await laySeparateProject(root, {});
  await lay(again, START);
  await build(again);
  await cp(join(again, '.cache/program'), join(other, '.cache/program'), { recursive: true });
  return () => rm(folder, { recursive: true });
});

test('after any edit the site is that of a build from nothing', () =>
  fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(Object.keys(EDITS), { minLength: EDITS_TRIED, maxLength: EDITS_TRIED }),
      async (edits) => {
        let state = START;
        for (const edit of edits) {
          state = EDITS[edit]?.(state) ?? state;
          await lay(again, state);
          expect(await build(again), edit).toEqual(await buildFromNothing(state));
        }
      },
    ),
    { numRuns: 1, endOnFailure: true },
  ));

/** What may become of a site and of what is remembered of it. */
const SPOILS: Readonly<Record<string, () => Promise<void>>> = {
  'what is remembered is cut off, and the program': async () => {
    await truncate(join(again, '.cache/memory'), 100_000);
    for await (const entry of glob(join(again, '.cache/program/*/renderer/prerender-entry.*')))
      await truncate(entry, 10);
  },
  'a page was changed': () => writeFile(join(again, 'dist/index.html'), ''),
  'a page is gone': () => rm(join(again, 'dist/search/index.html')),
  'a file is there that is not of the site': () => writeFile(join(again, 'dist/more.txt'), ''),
  'pieces are cut off, and a file that is joined from them is gone': async () => {
    for await (const piece of glob(join(again, '.cache/pieces/*/*'))) await truncate(piece, 10);
    await rm(join(again, 'dist/data/articles.jsonl'));
  },
  'the site is gone': () => rm(join(again, 'dist'), { recursive: true }),
};

test('the next build mends what was spoilt', async () => {
  await lay(again, START);
  const good = await build(again);
  for (const [what, spoil] of Object.entries(SPOILS)) {
    await spoil();
    expect(await build(again), what).toEqual(good);
  }
});

/** Each is one change of the disk that a build makes, and what comes of it. */
const FAULTS = [
  ['KILL', 'index.html'],
  ['ENOSPC', 'index.html'],
  ['KILL', 'pieces.memory.part'],
  ['ENOSPC', 'articles.jsonl'],
  ['KILL', 'memory.part'],
  ['ENOSPC', 'memory.part'],
  ['KILL', 'dist-plan.part'],
  ['KILL', 'dist-plan'],
  ['KILL', 'dist/index.html'],
  ['KILL', 'dist-next'],
  ['EIO', 'memory'],
  ['EIO', 'dist-plan'],
] as const;

const isEvery = process.env['EVERY_FAULT'] === '1';

/** With `EVERY_FAULT=1` each change fails in each way, which takes most of an hour. */
function faultsOf(changes: number): readonly (readonly [fault: string, at: string])[] {
  if (!isEvery) return FAULTS;
  const all = Array.from({ length: changes }, (_, at) => String(at + 1));
  return ['KILL', 'ENOSPC', 'EIO'].flatMap((fault) => all.map((at) => [fault, at] as const));
}

test('whatever stops a build, the site is the last one or the next, and the build after it is right', async () => {
  const states = [START, { ...START, note: '改过。' }];
  const sites: Record<string, string>[] = [];
  for (const state of states) {
    await lay(again, state);
    sites.push(await build(again));
  }
  await lay(again, START);
  const { stderr } = await runWithFaults(again, {});
  let standing = 0;
  for (const [FAULT, FAULT_AT] of faultsOf(parseInt(stderr, 10))) {
    await lay(again, states[1 - standing] ?? START);
    const isStopped = await runWithFaults(again, { FAULT, FAULT_AT }).then(
      () => false,
      () => true,
    );
    expect(isStopped || isEvery, `${FAULT} at ${FAULT_AT}`).toBe(true);
    if (FAULT === 'KILL') finishChange(join(again, 'dist'));
    const left = JSON.stringify(await sumsOf(again));
    standing = sites.findIndex((site) => JSON.stringify(site) === left);
    expect(standing, `${FAULT} at ${FAULT_AT}`).not.toBe(-1);
  }
  for (const [index, state] of states.entries()) {
    await lay(again, state);
    expect(await build(again)).toEqual(sites[index]);
  }
});

test('a project in a folder that tools cannot read is refused before anything is written', async () => {
  const root = await mkdtemp(join(tmpdir(), '河南 100% '));
  onTestFinished(() => rm(root, { recursive: true }));
  await laySeparateProject(root, {});
  const before = await readdir(root);
  await expect(build(root)).rejects.toThrow(/路径含有“%”[^]*网站没有生成；还没有 dist\/。/u);
  expect(await readdir(root)).toEqual(before);
});

/** The part of each page. */
const PARTS = { [FIRST]: 'puyang-2022', [SECOND]: 'anyang-2020', [THIRD]: 'anyang-2022' };

test('parts built in clones that hold no other pages make the site of a build of all of them', async () => {
  const good = await buildFromNothing(START);
  const clones = await Promise.all(
    Object.entries(PARTS).map(async ([page, part]) => {
      const clone = join(again, '..', part);
      await cp(again, clone, { recursive: true, verbatimSymlinks: true, filter: isOfClone });
      await lay(clone, START, [page]);
      await run(clone, '--part', part);
      return { page, folder: join(clone, 'parts', part) };
    }),
  );
  const folders = clones.map(({ folder }) => folder);
  // Nothing of the pages is here.
  await rm(join(again, 'dist'), { recursive: true });
  await lay(again, START, []);
  expect(await build(again, '--assemble', ...folders)).toEqual(good);

  await expect(build(again, '--assemble', ...folders.slice(1))).rejects.toThrow(
    `版面 ${FIRST}：content/changes.yaml 记有它，给出的部分里都没有`,
  );
  await writeFile(join(again, '..', PARTS[FIRST], intakeFile(FIRST)), 'source: none');
  await expect(run(join(again, '..', PARTS[FIRST]), '--part', PARTS[FIRST])).rejects.toThrow(
    intakeFile(FIRST),
  );
  expect(await build(again, '--assemble', ...folders)).toEqual(good);
});

/** What is not made of content. */
function isOfClone(path: string): boolean {
  return !/[/\\](?:dist|\.cache[/\\](?!program))/u.test(path);
}
