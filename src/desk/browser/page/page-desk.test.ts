import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { deskAnswers } from '../../../cli/desk/desk-answers.ts';
import { readContent } from '../../../collections/read-content.ts';
import { buildArchive } from '../../../content/build-archive.ts';
import { BLOCK_ROLES, INLINE_ROLES } from '../../../roles.ts';
import type { Span } from '../../../text/span.ts';
import {
  type Decision,
  decideComplete,
  decideDuplicate,
  decideField,
  decideGap,
  decideJoin,
  decideMove,
  decideNoise,
  decideRole,
  decideSplit,
  decideText,
  findRepeated,
  type Selection,
  trimSelection,
} from '../../operations/decide.ts';
import type { CallDesk } from '../call-desk.ts';
import { PageDesk } from './page-desk.ts';

const ID = '00000001';
const FILE = `content/corrections/${ID}.yaml`;
const TEXT = `第03版 要闻

春耕准备工作就绪

本报讯(记者 刘斐 通讯员 赵华)3月2日,城东公社今年早动手、早安排,各队的种子、农具和肥料都已经备齐,只等开

春。城西公社随后跟上,各队都有了安排,城西公社随后跟上。

秋收开镰

“今年一定要有好收成。”老农说

城北的麦子已经入仓。
`;
/** As a person writes it. */
const BY_HAND = `# 手写。
- id: by-hand # 先看
  op: gap
  after: { text: "老农说" }
  note: 缺
  reason: 断。
`;
const FILES = {
  [`content/pages/${ID}.txt`]: TEXT,
  [`content/pages/${ID}.yaml`]: `source: a.txt
paper: { value: puyang-ribao, basis: inferred, evidence: 推定。 }
city: { value: puyang, basis: inferred, evidence: 推定。 }
date: { edtf: 1960-03-03, earliest: 1960-03-03, latest: 1960-03-03, basis: printed, evidence: [] }
`,
  [FILE]: BY_HAND,
  'content/registry/cities.yaml':
    '- { slug: puyang, name: 濮阳, fullName: 濮阳市, province: 河南省, districts: [] }\n',
  'content/registry/papers.yaml': '- { slug: puyang-ribao, name: 濮阳日报, city: puyang }\n',
  'content/registry/sections.yaml': '{}\n',
  'content/registry/articles.yaml': '[]\n',
  'content/changes.yaml': `- { id: first, date: 2022-06-01, pages: ['${ID}'], note: 首批。 }\n`,
};

let root: string;
let call: CallDesk;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'desk-test-'));
  for (const [file, text] of Object.entries(FILES)) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
  }
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
  const unused = () => Promise.resolve({ ok: true, output: '' });
  const answers = deskAnswers({ root, today: () => '2022-06-01', build: unused, check: unused });
  // Over the wire everything is JSON.
  call = async (name, body) => {
    const answer = await answers[name]?.(JSON.parse(JSON.stringify(body)));
    return JSON.parse(JSON.stringify(answer ?? null));
  };
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await rm(root, { recursive: true, force: true });
});

const onDisk = () => (existsSync(join(root, FILE)) ? readFileSync(join(root, FILE), 'utf8') : null);
const open = async () => (await PageDesk.open(call, ID, () => {})).desk;
const signature = { reason: '据文意：#“', by: '丁一', date: '2022-06-01' };
const at = (words: string): Selection => {
  const start = TEXT.indexOf(words);
  return [{ start, end: start + words.length }];
};
const mend = decideText(TEXT, at('开镰'), '开鎌');

async function decide(desk: PageDesk, decisions: readonly Decision[]): Promise<readonly string[]> {
  const proposed = await desk.propose(decisions, signature);
  if ('problems' in proposed) return proposed.problems;
  proposed.accept();
  return [];
}

/** What the site would publish of what stands on the disk. */
function published(): unknown {
  const { pages, articles } = buildArchive(
    readContent(root, () => {}),
    () => {},
  );
  return JSON.parse(JSON.stringify({ page: { ...pages[0] }, articles }));
}

const anySpan = fc
  .tuple(fc.nat(TEXT.length - 1), fc.integer({ min: 0, max: 40 }))
  .map(([start, length]): Span => ({ start, end: Math.min(TEXT.length, start + length) }));
const selection = anySpan
  .map((span) => trimSelection(TEXT, span))
  .filter(([{ start }]) => /\S/u.test(TEXT.charAt(start)));
const wide = selection.filter(([{ start, end }]) => end > start);
const role = fc.constantFrom(...BLOCK_ROLES, ...INLINE_ROLES);
const side = fc.constantFrom('before' as const, 'after' as const);
const what = fc.constantFrom('block' as const, 'article' as const);
const words = fc.string({ unit: fc.constantFrom(..."甲乙丙“#:'- "), minLength: 1, maxLength: 5 });
const anyDecisions: fc.Arbitrary<readonly Decision[]> = fc.oneof(
  fc.tuple(wide, role).map(([one, as]) => decideRole(TEXT, one, as)),
  fc.tuple(wide, wide, what).map(([one, next, as]) => [decideJoin(TEXT, one, next, as)]),
  fc.tuple(selection, what).map(([one, as]) => [decideSplit(TEXT, one, as)]),
  fc.tuple(wide, wide, side, what).map(([one, to, where, as]) => [decideMove(TEXT, one, to, where, as)]),
  wide.map((one) => decideNoise(TEXT, one)),
  wide.map((one) => decideDuplicate(TEXT, one, findRepeated(TEXT, one))),
  fc.tuple(wide, side, words).map(([one, where, note]) => [decideGap(TEXT, one, where, note)]),
  wide.map((one) => [decideComplete(TEXT, one)]),
  fc.tuple(wide, words).map(([one, to]) => [decideText(TEXT, one, to)]),
  wide.map((one) => [decideField(TEXT, one, { kind: 'feature', section: null })]),
);
type Act = readonly ['decide', readonly Decision[]] | readonly ['takeBack' | 'undo' | 'redo' | 'save'];
const anyAct = fc.oneof(
  { weight: 4, arbitrary: anyDecisions.map((decisions): Act => ['decide', decisions]) },
  fc.constantFrom<Act>(['takeBack'], ['undo'], ['redo'], ['save']),
);

test('whatever is done on the desk, the site publishes what it showed, and undoing all gives the bytes of the start', async () => {
  await fc.assert(
    fc
      .asyncProperty(fc.array(anyAct, { minLength: 1, maxLength: 8 }), async (acts) => {
        const desk = await open();
        for (const [act, decisions] of acts) {
          if (act === 'decide') await decide(desk, decisions);
          else if (act === 'takeBack') {
            const [first] = desk.page.corrections;
            if (first !== undefined) await desk.takeBack(first.id);
          } else await desk[act]();
        }
        await desk.save();
        expect(published()).toEqual(desk.page.built);
        // Faster than they are answered.
        await Promise.all([...acts.map(() => desk.undo()), desk.save()]);
        expect(onDisk()).toBe(BY_HAND);
      })
      .afterEach(async () => {
        await writeFile(join(root, FILE), BY_HAND);
      }),
    { numRuns: 40 },
  );
});

describe('before it is decided', () => {
  test('what cannot be is said in the words of the field, and nothing changes', async () => {
    const desk = await open();
    const [problem] = await decide(desk, [decideText(TEXT, at('刘斐'), '刘裴')]);
    expect(problem).toContain('署名');
    expect(problem).not.toMatch(/[a-z]{3}/iu);
    expect(desk.history.done).toBe(0);
  });
  test('what is so already is said, and of several things only what is needed is written', async () => {
    const desk = await open();
    const needless = decideRole(TEXT, at('春耕准备工作就绪'), 'headline');
    expect(await decide(desk, needless)).toEqual(['这样和现在一样，没有改动。']);
    expect(await decide(desk, [...needless, mend])).toEqual([]);
    expect(desk.page.corrections.map(({ op }) => op)).toEqual(['gap', 'text']);
  });
  test('roles that change besides are told', async () => {
    const desk = await open();
    const proposed = await desk.propose(decideRole(TEXT, at('第03版 要闻'), 'headline'), signature);
    expect('effects' in proposed).toBe(true);
    const again = await desk.propose([decideJoin(TEXT, at('老农说'), at('秋收'), 'article')], signature);
    expect('effects' in again || 'problems' in again).toBe(true);
  });
});

describe('nothing is lost', () => {
  test('when the window closes before a save', async () => {
    await decide(await open(), [mend]);
    const listen = vi.fn();
    const { desk, note } = await PageDesk.open(call, ID, listen);
    expect(note).toContain('接着');
    // The page is drawn when it is there.
    expect(listen).not.toHaveBeenCalled();
    expect(desk.page.corrections.map(({ op }) => op)).toEqual(['gap', 'text']);
  });
  test('when the file is edited by hand meanwhile: what was not saved is done again on it, or dropped', async () => {
    const desk = await open();
    await decide(desk, [mend]);
    await writeFile(join(root, FILE), `${BY_HAND}# 又一句。\n`);
    expect(await desk.save()).toMatchObject({ text: `${BY_HAND}# 又一句。\n` });
    expect(onDisk()).toBe(`${BY_HAND}# 又一句。\n`);
    expect(await desk.reload(true)).toContain('重做');
    expect(await desk.save()).toBeUndefined();
    expect(onDisk()).toMatch(/^# 手写。[^]*# 又一句。\n\n- id: text-\d+\n/u);
    await decide(desk, [decideSplit(TEXT, at('城西公社'), 'block')]);
    await desk.reload(false);
    expect(desk.page.corrections.map(({ op }) => op)).toEqual(['gap', 'text']);
  });
  test('when two desks decide the same at once', async () => {
    const [one, other] = [await open(), await open()];
    await decide(one, [mend]);
    await decide(other, [mend]);
    await one.save();
    expect(await other.save()).toBeDefined();
    // The same characters twice: the second desk is told.
    await other.reload(true);
    expect(onDisk()).toContain('开鎌');
  });
  test('when a save fails: it is said, and the next one works', async () => {
    let isFull = true;
    const failing: CallDesk = (name, body) =>
      name === 'save' && isFull ? Promise.reject(new Error('磁盘已满')) : call(name, body);
    const { desk } = await PageDesk.open(failing, ID, () => {});
    await decide(desk, [mend]);
    await expect(desk.save()).rejects.toThrow('磁盘已满');
    expect([onDisk(), desk.history.done, desk.history.saved]).toEqual([BY_HAND, 1, 0]);
    isFull = false;
    await desk.save();
    expect(onDisk()).toContain('开鎌');
  });
});
