import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { IntakeRecord } from '../../records/page-record.ts';
import { PROJECT_ROOT } from '../run/project-folders.ts';
import { deskAnswers } from './desk-answers.ts';

const PAGE = `青禾日报

春耕准备工作就绪

本报讯(记者 刘斐)3月2日,城东公社今年早动手、早安排,各队的种子、农具和肥料都已经备齐,只等开春

2020年3月3日 第03版
`;
/** Answers, as far as the tests look at them. */
const TRAY = z.object({ states: z.array(z.looseObject({ id: z.string() })), count: z.number() });
const ADDED = z.object({ report: z.array(z.string()) });
const FORM = z.object({
  sum: z.string(),
  record: IntakeRecord,
  marks: z.array(z.string()),
  proposed: z.unknown(),
});

const SAVED = z.object({ sum: z.string(), before: z.string() });

const failed: string[] = [];
let root: string;
let ask: (name: string, body: object) => Promise<unknown>;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'desk-answers-'));
  await cp(join(PROJECT_ROOT, 'content'), join(root, 'content'), { recursive: true });
  const program = (name: string) => () => Promise.resolve({ ok: !failed.includes(name), output: name });
  const answers = deskAnswers({
    root,
    today: () => '2022-06-01',
    build: program('build'),
    check: program('check'),
  });
  ask = async (name, body) => answers[name]?.(body);
});
afterAll(() => rm(root, { recursive: true, force: true }));

const file = (path: string) => readFileSync(join(root, path), 'utf8');
const content = Buffer.from(PAGE).toString('base64');
let id = '';

/** The work on one page, step by step. */
describe('a page', () => {
  const stateOf = async () => {
    // The tray tells what it has so far.
    for (let from = 0, count = 1; from < count;) {
      const part = TRAY.parse(await ask('tray', { from }));
      const found = part.states.find((state) => state.id === id);
      if (found) return found;
      from += part.states.length;
      ({ count } = part);
    }
    return undefined;
  };

  test('is taken in with its report, which names no command and no folder', async () => {
    const files = [
      { name: '旧/一版.txt', content },
      { name: '图.txt', content: Buffer.from([0, 1, 2]).toString('base64') },
    ];
    const { report } = ADDED.parse(await ask('add', { files }));
    expect(report[0]).toMatch(/^版面 [0-9a-f]{8}（一版\.txt/u);
    expect(report.join('\n')).toContain('未加入 图.txt');
    expect(report[0]).toMatch(/^ {4}第 5 行 {2}存疑$/mu);
    expect(report.join('\n')).not.toMatch(/npm run|desk-|content\/|seam\//u);
    id = /^版面 (?<id>\w+)/u.exec(report[0] ?? '')?.groups?.['id'] ?? '';
    expect(await stateOf()).toMatchObject({ state: 'new', titles: ['春耕准备工作就绪'], doubts: 1 });
  });

  test('gets its record in a form that registers city and paper', async () => {
    const form = FORM.parse(await ask('record', { id }));
    expect(form.proposed).toMatchObject({ city: { name: '青禾' }, paper: { name: '青禾日报' } });
    expect(await ask('pinyin', { name: '青禾日报' })).toEqual({ slug: 'qinghe-ribao' });
    const { source: _, sha256: __, ...record } = form.record;
    const request = {
      id,
      sum: form.sum,
      checked: form.marks,
      record: {
        ...record,
        city: { ...record.city, value: 'qinghe' },
        paper: { ...record.paper, value: 'qinghe-ribao' },
      },
      city: {
        slug: 'qinghe',
        name: '青禾',
        fullName: '青禾市',
        province: '河南省',
        place: { longitude: 113, latitude: 34 },
      },
      paper: { slug: 'qinghe-ribao', name: '青禾日报' },
      district: null,
    };
    expect(await ask('save-record', { ...request, sum: 'other' })).toHaveProperty('conflict');
    expect(file('content/registry/cities.yaml')).not.toContain('qinghe');
    const written = file(`content/pages/${id}.yaml`);
    const saved = SAVED.parse(await ask('save-record', request));
    expect(file(`content/pages/${id}.yaml`)).not.toBe(written);
    await ask('restore-record', { id, text: saved.before, sum: saved.sum });
    expect(file(`content/pages/${id}.yaml`)).toBe(written);
    await expect(ask('save-record', request)).rejects.toThrow('已经登记过');
    await ask('save-record', { ...request, city: null, paper: null });
    expect(file('content/registry/cities.yaml')).toContain('{ slug: qinghe, name: 青禾,');
    expect(file('content/registry/papers.yaml')).toContain(
      '{ slug: qinghe-ribao, name: 青禾日报, city: qinghe }',
    );
    expect(IntakeRecord.parse(parse(file(`content/pages/${id}.yaml`))).city.value).toBe('qinghe');
    expect(await stateOf()).toMatchObject({ state: 'toCheck', errors: 0, doubts: 1, marks: 0 });
  });

  test('has its doubt settled', async () => {
    const at = PAGE.indexOf('城东');
    const add = [{ id: 'whole', op: 'complete', text: { at, text: '城东' }, reason: '原文如此。' }];
    const draft = { id, base: null, steps: [{ remove: [], add }] };
    expect(await ask('preview', draft)).toMatchObject({
      messages: expect.not.arrayContaining([{ severity: 'warning' }]),
    });
    expect(await ask('save', { ...draft, sum: '' })).toHaveProperty('sum');
    expect(await stateOf()).toMatchObject({ state: 'checked', doubts: 0 });
  });

  test('is published: what is permanent comes last, and only its own', async () => {
    expect(await ask('published', { id })).toEqual({ isPublished: false });
    const step = (name: string) => ask('publish', { id, step: name, note: '更正文字。' });
    const changes = file('content/changes.yaml');
    expect(await step('enter')).toMatchObject({ ok: true });
    expect(file('content/changes.yaml')).toBe(changes);
    failed.push('check');
    expect([await step('build'), await step('check')]).toMatchObject([
      { ok: true },
      { ok: false, output: 'check' },
    ]);
    const before = file('content/registry/articles.yaml');
    expect(await step('issue')).toMatchObject({ ok: true });
    expect(file('content/registry/articles.yaml').slice(before.length)).toMatch(
      new RegExp(`^- id: ${id}-\\w{4}\\n$`, 'u'),
    );
    expect(await stateOf()).toMatchObject({ state: 'published' });
    expect(await ask('published', { id })).toEqual({ isPublished: true });
    expect(await step('enter')).toMatchObject({ ok: true });
    expect(file('content/changes.yaml')).toContain(
      `- id: changed-2022-06-01\n  date: '2022-06-01'\n  pages: ['${id}']\n  note: 更正文字。\n`,
    );
  });

  test('is looked through for faults', async () => expect(await ask('faults', { id })).toEqual([]));
});

test('what is asked otherwise than it should be is refused with the field', async () => {
  await expect(async () => ask('page', { id: '../etc' })).rejects.toThrow('id：');
  await expect(async () => ask('publish', { id: '00000001', step: 'all', note: '' })).rejects.toThrow(
    'step：',
  );
  expect(existsSync(join(root, 'content/corrections/../etc.yaml'))).toBe(false);
});
