import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type FileSystem from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readContent } from '../../collections/read-content.ts';
import { buildArchive } from '../../content/build-archive.ts';
import { clearDrafts, contentStore } from '../desk/content-store.ts';
import { addPages } from '../add/add-pages.ts';
import { restoreSite } from './project-folders.ts';
import { swapSite } from './swap-site.ts';
import { issueIds } from '../issue/issue-ids.ts';

type Fault = 'KILL' | 'ENOSPC' | 'EROFS' | 'EIO';

/** From which change of the disk on, counted from 1, and how it fails; `EIO` is of one change. */
const disk = vi.hoisted(() => ({ failsFrom: Infinity, fault: 'KILL', changes: 0 }));

vi.mock('node:fs/promises', async (importOriginal) => {
  const real = await importOriginal<typeof FileSystem>();
  const fails = () => {
    disk.changes += 1;
    return disk.fault === 'EIO' ? disk.changes === disk.failsFrom : disk.changes >= disk.failsFrom;
  };
  const failure = () => Object.assign(new Error(`disk: ${disk.fault}`), { code: disk.fault });
  /** A full disk still renames and deletes; after a kill, and on a disk that is read only, nothing is done. */
  const guarded =
    <Arguments extends readonly unknown[]>(change: (...given: Arguments) => Promise<unknown>) =>
    async (...given: Arguments): Promise<void> => {
      if (fails() && disk.fault !== 'ENOSPC') throw failure();
      await change(...given);
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

/** As many changes of the disk as a swap makes at most. */
const SWAP_STEPS = 6;

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

  test('the swap of the site leaves the old one or the new one, once the next start has looked', async () => {
    const project = mkdtempSync(join(folder, 'site '));
    for (const [site, text] of [
      ['dist', 'old'],
      ['.cache/dist-next', 'new'],
    ] as const) {
      mkdirSync(join(project, site), { recursive: true });
      for (const file of ['index.html', 'robots.txt']) writeFileSync(join(project, site, file), text);
    }
    const swap = (root: string) => swapSite(join(root, '.cache/dist-next'), join(root, 'dist'));
    const textsIn = (root: string) =>
      globSync('dist/*', { cwd: root }).map((file) => readFileSync(join(root, file), 'utf8'));
    const seen = new Set<string>();
    for (let failsFrom = 1; failsFrom <= SWAP_STEPS + 1; failsFrom += 1) {
      const root = copyOf(project);
      breakDisk(failsFrom, 'KILL');
      await swap(root).catch(() => undefined);
      heal();
      restoreSite(join(root, 'dist'));
      const texts = textsIn(root);
      expect(texts, `at ${failsFrom}`).toHaveLength(2);
      expect(new Set(texts).size, `at ${failsFrom}`).toBe(1);
      seen.add(texts[0] ?? '');
      // The next build goes through, whatever was left.
      mkdirSync(join(root, '.cache/dist-next'), { recursive: true });
      for (const file of ['index.html', 'robots.txt'])
        writeFileSync(join(root, '.cache/dist-next', file), 'next');
      await swap(root);
      expect(textsIn(root), `at ${failsFrom}`).toEqual(['next', 'next']);
    }
    expect(seen).toEqual(new Set(['old', 'new']));
  });

  test('a swap that fails without being stopped leaves a site in place', async () => {
    for (let failsFrom = 1; failsFrom <= SWAP_STEPS; failsFrom += 1) {
      const root = mkdtempSync(join(folder, 'site '));
      for (const site of ['dist', '.cache/dist-next']) {
        mkdirSync(join(root, site), { recursive: true });
        writeFileSync(join(root, site, 'robots.txt'), site);
      }
      breakDisk(failsFrom, 'EIO');
      const isSwapped = await swapSite(join(root, '.cache/dist-next'), join(root, 'dist')).then(
        () => true,
        () => false,
      );
      heal();
      expect(readFileSync(join(root, 'dist/robots.txt'), 'utf8'), `at ${failsFrom}`).toBe(
        isSwapped ? '.cache/dist-next' : 'dist',
      );
    }
  });
});
