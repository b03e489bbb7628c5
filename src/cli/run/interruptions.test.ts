import syncDisk, {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import type FileSystem from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { readContent } from '../../collections/read-content.ts';
import { buildArchive } from '../../content/build-archive.ts';
import { clearDrafts, contentStore } from '../desk/content-store.ts';
import { addPages } from '../add/add-pages.ts';
import { changeSite, finishChange } from './change-site.ts';
import { filesBelow } from './files-below.ts';
import { issueIds } from '../issue/issue-ids.ts';

type Fault = 'KILL' | 'ENOSPC' | 'EROFS' | 'EIO';

/** From which change of the disk on, counted from 1, and how it fails; `EIO` is of one change. */
const disk = vi.hoisted(() => ({ failsFrom: Infinity, fault: 'KILL', changes: 0 }));

const faults = vi.hoisted(() => {
  const fails = () => {
    disk.changes += 1;
    return disk.fault === 'EIO' ? disk.changes === disk.failsFrom : disk.changes >= disk.failsFrom;
  };
  const failure = () => Object.assign(new Error(`disk: ${disk.fault}`), { code: disk.fault });
  /** A full disk still renames and deletes; after a kill, and on a disk that is read only, nothing is done. */
  const guarded =
    <Arguments extends readonly unknown[], Result>(change: (...given: Arguments) => Result) =>
    (...given: Arguments): Result => {
      if (fails() && disk.fault !== 'ENOSPC') throw failure();
      return change(...given);
    };
  return { fails, failure, guarded };
});

vi.mock('node:fs/promises', async (importOriginal) => {
  const real = await importOriginal<typeof FileSystem>();
  const { fails, failure } = faults;
  const guarded = <Arguments extends readonly unknown[]>(
    change: (...given: Arguments) => Promise<unknown>,
  ) => {
    const guardedChange = faults.guarded(change);
    return async (...given: Arguments): Promise<void> => {
      await guardedChange(...given);
    };
  };
  return {
    ...real,
    writeFile: async (file: string, content: string | Uint8Array) => {
      if (!fails()) return real.writeFile(file, content);
      const isCut =
        ['ENOSPC', 'EIO'].includes(disk.fault) || (disk.fault === 'KILL' && disk.changes === disk.failsFrom);
      if (isCut) await real.writeFile(file, content.slice(0, content.length / 2));
      throw failure();
    },
    rename: guarded(real.rename),
    link: guarded(real.link),
    rm: guarded(real.rm),
    mkdir: guarded(real.mkdir),
  };
});

const PAGE = `河阳日报
第04版 2021年9月14日 星期二

城东修好三座桥

本报讯（记者 王一）9月12日，河阳市城东三座危桥全部修好通车，两岸群众出行更加方便，再不用绕行十多公里。
`;
const OTHER = PAGE.replace('城东修好三座桥', '万亩秋粮颗粒归仓').replace(
  '9月12日，河阳市',
  '9月13日，南岭镇',
);
const REGISTRY = {
  cities: '- { slug: heyang, name: 河阳, fullName: 河阳市, province: 河南省, districts: [] }\n',
  papers: '- { slug: heyang-ribao, name: 河阳日报, city: heyang }\n',
  sections: '{}\n',
  articles: '# 不可删\n[]\n',
};
let folder: string;
let said: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stopped % # ? '));
});
afterEach(() => {
  heal();
  rmSync(folder, { recursive: true });
});

function heal(): void {
  disk.failsFrom = Infinity;
}

function breakDisk(failsFrom: number, fault: Fault): void {
  Object.assign(disk, { failsFrom, fault, changes: 0 });
}

function makeProject(): string {
  const root = mkdtempSync(join(folder, 'project '));
  mkdirSync(join(root, 'content/registry'), { recursive: true });
  for (const [name, text] of Object.entries(REGISTRY))
    writeFileSync(join(root, `content/registry/${name}.yaml`), text);
  mkdirSync(join(root, 'in'));
  writeFileSync(join(root, 'in/0_0000000a.txt'), PAGE);
  writeFileSync(join(root, 'in/0_0000000b.txt'), OTHER);
  return root;
}

function add(root: string, name: string): Promise<boolean> {
  said = [];
  const print = (text: string) => void said.push(text);
  return addPages({
    root,
    paths: [join(root, 'in', name)],
    dryRun: false,
    today: '2026-06-01',
    print,
    progress: print,
  });
}

/** Every file of the content, but for drafts, by its path. */
function filesOf(root: string): Record<string, string> {
  const files = globSync('content/**/*.{txt,yaml}', { cwd: root }).toSorted();
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
}

function rulesOf(root: string): string[] {
  const rules: string[] = [];
  const report = ({ severity, rule }: { severity: string; rule: string }) => {
    if (severity === 'error') rules.push(rule);
  };
  buildArchive(readContent(root, report), report);
  return rules;
}

/**
 * Runs a command on copies of a project, failing at each of its changes of the disk in each manner. Then every file is as it was or as
 * the command leaves it; `judge` gets what else came of it, and the files that the command leaves.
 */
async function eachFailure(
  project: string,
  command: (root: string) => Promise<unknown>,
  judge: (root: string, whole: Readonly<Record<string, string>>, at: string) => Promise<void>,
  between: readonly string[] = [],
): Promise<void> {
  const complete = copyOf(project);
  breakDisk(Infinity, 'KILL');
  await command(complete);
  const { changes } = disk;
  const [old, whole] = [filesOf(project), filesOf(complete)];
  expect(whole).not.toEqual(old);
  for (const fault of ['KILL', 'ENOSPC', 'EROFS', 'EIO'] as const) {
    for (let failsFrom = 1; failsFrom <= changes; failsFrom += 1) {
      const root = copyOf(project);
      const at = `${fault} at ${failsFrom}`;
      breakDisk(failsFrom, fault);
      await command(root).catch(() => undefined);
      heal();
      const left = filesOf(root);
      for (const [file, text] of Object.entries({ ...old, ...left })) {
        expect(left[file], `${file}, ${at}`).toBe(text);
        expect([old[file], whole[file], ...between], `${file}, ${at}`).toContain(text);
      }
      await judge(root, whole, at);
    }
  }
}

function copyOf(project: string): string {
  const root = mkdtempSync(join(folder, 'copy '));
  cpSync(project, root, { recursive: true });
  return root;
}

/** Lets what changes the disk at once fail, too, in modules that other tests have loaded already. */
function guardSyncChanges(): void {
  for (const name of ['renameSync', 'rmSync', 'unlinkSync', 'rmdirSync', 'mkdirSync'] as const) {
    const real: unknown = Reflect.get(syncDisk, name);
    if (typeof real !== 'function') continue;
    const replace = (change: unknown): void => {
      Reflect.set(syncDisk, name, change);
      syncBuiltinESMExports();
    };
    replace(faults.guarded((...given: readonly unknown[]): unknown => Reflect.apply(real, syncDisk, given)));
    onTestFinished(() => replace(real));
  }
}

/** The new files of a change, and what goes. */
const SITE_CHANGES = 5;

function write(root: string, files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
}

/** Every file below a folder, by its path. */
function textsIn(root: string): Record<string, string> {
  return Object.fromEntries(filesBelow(root).map((file) => [file, readFileSync(join(root, file), 'utf8')]));
}

/** What may be left of a page that did not come in; each is told with what to do. */
const LEFT_OVER = ['content/unknown-file', 'content/no-page', 'changes/missing-page'];

describe('whatever stops a command at whatever change of the disk', () => {
  test('add leaves every file as it was or whole, and says what is left over', async () => {
    const project = makeProject();
    await add(project, '0_0000000a.txt');
    await eachFailure(
      project,
      (root) => add(root, '0_0000000b.txt'),
      async (root, _, at) => {
        expect(
          rulesOf(root).filter((rule) => !LEFT_OVER.includes(rule)),
          at,
        ).toEqual([]);
        const isWell = await add(root, '0_0000000b.txt');
        if (!isWell) expect(said.join('\n'), at).toMatch(/办法：/u);
      },
    );
  });

  test('issue-ids leaves both registers as they were or whole, and the next run adds what is missing', async () => {
    const project = makeProject();
    await add(project, '0_0000000a.txt');
    await eachFailure(project, issueIds, async (root, whole, at) => {
      for (const draft of globSync('content/**/*.part', { cwd: root })) rmSync(join(root, draft));
      await issueIds(root);
      expect(filesOf(root), at).toEqual(whole);
    });
  });

  test('a save of the desk leaves the file as it was or whole, and saves again', async () => {
    const project = makeProject();
    const file = 'content/corrections/0000000a.yaml';
    const saveTwice = async (root: string): Promise<void> => {
      const store = contentStore(root);
      for (const text of ['first: 一\n', 'second: 二\n']) {
        const { sum } = await store.read(file);
        await store.save(file, text, sum);
      }
    };
    await contentStore(project).save(file, 'zeroth: 零\n', '');
    await eachFailure(
      project,
      saveTwice,
      async (root, whole, at) => {
        await clearDrafts(root);
        await saveTwice(root);
        expect(globSync('content/**/*.*', { cwd: root }), at).toEqual(
          globSync('content/**/*.{txt,yaml}', { cwd: root }),
        );
        expect(filesOf(root), at).toEqual(whole);
      },
      ['first: 一\n'],
    );
  });

  test('the change of the site leaves the old one or the new one, once the next start has looked', async () => {
    guardSyncChanges();
    const prepared = { 'index.html': 'new', a: 'new', 'c/f/g.txt': 'new' };
    const [old, next] = [
      { 'index.html': 'old', 'a/b.txt': 'old', c: 'old', 'd/e.txt': 'same', 'd/f.txt': 'old' },
      { ...prepared, 'd/e.txt': 'same' },
    ];
    const project = mkdtempSync(join(folder, 'site '));
    write(join(project, 'dist'), old);
    write(join(project, '.cache/dist-next'), prepared);
    const change = (root: string) => changeSite(join(root, 'dist'), ['a/b.txt', 'c', 'd/f.txt']);
    const seen = new Set<string>();
    for (const fault of ['KILL', 'EIO'] as const) {
      breakDisk(Infinity, 'KILL');
      const complete = copyOf(project);
      await change(complete);
      const { changes } = disk;
      expect(changes).toBeGreaterThan(SITE_CHANGES);
      for (let failsFrom = 1; failsFrom <= changes; failsFrom += 1) {
        const root = copyOf(project);
        breakDisk(failsFrom, fault);
        await change(root).catch(() => undefined);
        heal();
        if (fault === 'KILL') finishChange(join(root, 'dist'));
        const left = textsIn(join(root, 'dist'));
        expect([old, next], `${fault} at ${failsFrom}`).toContainEqual(left);
        seen.add(left['index.html'] ?? '');
        // The next build goes through, whatever was left.
        write(join(root, '.cache/dist-next'), { 'index.html': 'third' });
        await changeSite(join(root, 'dist'), []);
        expect(textsIn(join(root, 'dist')), `${fault} at ${failsFrom}`).toMatchObject({
          'index.html': 'third',
        });
      }
    }
    expect(seen).toEqual(new Set(['old', 'new']));
  });
});

/** A site in the middle of a change: what goes, what comes, and what stays. */
function makeChanging(plan: string): string {
  const root = mkdtempSync(join(folder, 'site '));
  write(root, { 'dist/gone.txt': 'old', 'dist/same.txt': 'same', '.cache/dist-next/a/new.txt': 'new' });
  write(root, { 'dist/a/other.txt': 'same', '.cache/dist-plan': plan });
  return root;
}

const CHANGED = { 'a/new.txt': 'new', 'a/other.txt': 'same', 'same.txt': 'same' };

test('a change of the site with a damaged plan is finished, but for what should go', () => {
  const root = makeChanging('["gone.t');
  finishChange(join(root, 'dist'));
  expect(textsIn(join(root, 'dist'))).toEqual({ ...CHANGED, 'gone.txt': 'old' });
  expect(textsIn(join(root, '.cache'))).toEqual({});
});

test('of a site that was deleted in the middle of a change, no part comes back', () => {
  const root = makeChanging('["gone.txt"]');
  rmSync(join(root, 'dist'), { recursive: true });
  finishChange(join(root, 'dist'));
  expect(filesBelow(root)).toEqual(['.cache/dist-next/a/new.txt']);
});

test.each([
  ['a site', CHANGED],
  ['none', { 'a/new.txt': 'new' }],
])('what is prepared on another disk is moved to %s, too', async (stands, changed) => {
  const root = makeChanging('[]');
  if (stands === 'none') rmSync(join(root, 'dist'), { recursive: true });
  const { renameSync } = syncDisk;
  onTestFinished(() => {
    Object.assign(syncDisk, { renameSync });
    syncBuiltinESMExports();
  });
  const otherDisk = (from: string, to: string): void => {
    if (from.includes('dist-next')) throw Object.assign(new Error(from), { code: 'EXDEV' });
    renameSync(from, to);
  };
  Object.assign(syncDisk, { renameSync: otherDisk });
  syncBuiltinESMExports();
  await changeSite(join(root, 'dist'), ['gone.txt']);
  expect(textsIn(join(root, 'dist'))).toEqual(changed);
});
