import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ArticleRecord } from '../records/article-record.ts';
import { PageRecord } from '../records/page-record.ts';
import type { Message } from '../report.ts';
import { buildArchive } from './build-archive.ts';
import { formatMessage } from '../report.ts';
import type { Archive } from '../archive/types.ts';

const PAGE = `省城新闻

春耕准备工作就绪

本报讯(记者 刘 斐 通讯员 赵华)3月2日,城东公社今年早动手、早安排,各队的种子、农具和肥料都已经备齐,只等开春。

“今年一定要有好收成。”老农说。
`;

const INTAKE = `source: 100_00000001aaaaaaaa.txt
paper: { value: puyang-ribao, basis: inferred, evidence: 本版未见报名。 }
city: { value: puyang, basis: inferred, evidence: 文中称“我市”。 }
date:
  edtf: 1960-03-03/1960-03-05
  earliest: '1960-03-03'
  latest: '1960-03-05'
  basis: inferred
  evidence:
    - { line: 5, quote: '3月2日,城东', note: 最晚的一天。 }
`;

const REGISTRY = {
  'content/registry/cities.yaml':
    '- { slug: puyang, name: 濮阳, fullName: 濮阳市, province: 河南省, districts: [] }\n- { slug: hebi, name: 鹤壁, fullName: 鹤壁市, province: 河南省, districts: [] }',
  'content/registry/papers.yaml': '- { slug: puyang-ribao, name: 濮阳日报, city: puyang }',
  'content/registry/sections.yaml': '{}',
  'content/registry/articles.yaml': '[]',
  'content/registry/contributors.yaml': '[]',
  'content/changes.yaml': "- { id: first, date: 2022-06-01, pages: ['00000001'], note: 首批。 }",
};

const ONE_PAGE = {
  ...REGISTRY,
  'content/pages/00000001.txt': PAGE,
  'content/pages/00000001.yaml': INTAKE,
};

interface Built {
  readonly archive: Archive;
  readonly messages: readonly Message[];
  /** As they are listed, errors only. */
  readonly errors: readonly string[];
}

function build(files: Readonly<Record<string, string>>): Built {
  const messages: Message[] = [];
  const bytes = Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)] as const);
  const archive = buildArchive(new Map(bytes), (message) => messages.push(message));
  const errors = messages.filter(({ severity }) => severity === 'error');
  return { archive, messages, errors: errors.map((message) => formatMessage(message).split('\n')[0] ?? '') };
}

describe('a page that is as it should be', () => {
  const { archive, errors } = build(ONE_PAGE);
  const [article] = archive.articles;

  test('has no errors', () => expect(errors).toEqual([]));
  test('gives its article an id of page and four letters', () =>
    expect(article?.id).toMatch(/^00000001-[a-z2-7]{4}$/));
  test('keeps every raw character in the partition', () =>
    expect(archive.pages[0]?.spans.map(({ start, end }) => PAGE.slice(start, end)).join('')).toBe(PAGE));
  test('leads from every span of the article to where it is read', () => {
    const body = archive.pages[0]?.spans.find(({ start }) => PAGE.startsWith('3月2日', start));
    expect(body).toMatchObject({ article: article?.id, anchor: expect.stringMatching(/^p\d+$/) });
  });
  test('makes contributors of a paper, a name set wide being one name', () =>
    expect(archive.contributors.map(({ key, name }) => [key, name])).toEqual([
      ['puyang-ribao/liu-fei', '刘斐'],
      ['puyang-ribao/zhao-hua', '赵华'],
    ]));
  test('names who signed the same article', () =>
    expect(archive.contributors[0]?.coSigners).toEqual([
      { key: 'puyang-ribao/zhao-hua', name: '赵华', count: 1 },
    ]));
});

test('the id of an article does not depend on what surrounds it', () => {
  const alone = build(ONE_PAGE).archive.articles[0]?.id;
  const moved = build({ ...ONE_PAGE, 'content/pages/00000001.txt': PAGE.replace('省城新闻\n\n', '') });
  expect(moved.archive.articles[0]?.id).toBe(alone);
});

describe('mistakes are told with their place', () => {
  const intake = 'content/pages/00000001.yaml';
  test.each([
    ['no record of intake', { [intake]: undefined }, /^content\/pages\/00000001\.yaml .*intake\/missing/],
    ['YAML that is none', { [intake]: 'source: [' }, /00000001\.yaml:1:\d+ .*yaml\/syntax/],
    ['a field that is no field', { [intake]: `${INTAKE}colour: red\n` }, /yaml\/schema/],
    [
      'a paper that is not registered',
      { [intake]: INTAKE.replace('puyang-ribao', 'luoyang-ribao') },
      /00000001\.yaml:2:17 .*intake\/unknown-paper/,
    ],
    [
      'a city that is not the paper’s',
      { [intake]: INTAKE.replace('value: puyang,', 'value: hebi,') },
      /:3:16 .*intake\/other-city/,
    ],
    [
      'a district that is not registered',
      { [intake]: `${INTAKE}district: 东区\n` },
      /:11:11 .*intake\/unknown-district/,
    ],
    [
      'a date of another level: [1960-03-03..1960-03-05]',
      { [intake]: INTAKE.replace('1960-03-03/1960-03-05', "'[1960-03-03..1960-03-05]'") },
      /:5:9 .*date\/no-edtf/,
    ],
    [
      'a date of another level: 1960-03-03T10:00:00+08:00',
      { [intake]: INTAKE.replace('1960-03-03/1960-03-05', "'1960-03-03T10:00:00+08:00'") },
      /:5:9 .*date\/no-edtf/,
    ],
    [
      'a date of another level: 19600303',
      { [intake]: INTAKE.replace('1960-03-03/1960-03-05', "'19600303'") },
      /:5:9 .*date\/no-edtf/,
    ],
    ['a date that is no EDTF', { [intake]: INTAKE.replace('1960-03-03/', '三月/') }, /:5:9 .*date\/no-edtf/],
    [
      'days that contradict the date',
      { [intake]: INTAKE.replace("'1960-03-05'", "'1960-03-06'") },
      /:7:11 .*date\/contradiction/,
    ],
    [
      'evidence that is not on its line',
      { [intake]: INTAKE.replace('line: 5', 'line: 3') },
      /:10:\d+ .*date\/quote-not-there/,
    ],
    [
      'a companion of no page',
      { 'content/corrections/00000009.yaml': '[]' },
      /00000009\.yaml .*content\/no-page/,
    ],
    [
      'a page without an id',
      { 'content/pages/a.txt': '文', 'content/pages/a.yaml': INTAKE },
      /a\.txt .*content\/page-id/,
    ],
    ['bytes that are no text', { 'content/pages/00000001.txt': '' }, /00000001\.txt .*decode\/empty/],
    [
      'a correction that does not fit',
      {
        'content/corrections/00000001.yaml':
          '- id: a\n  op: text\n  reason: 误识\n  raw: { at: 3, text: 春耕 }\n  to: 春根\n',
      },
      /corrections\/00000001\.yaml:4:8 .*correction\/does-not-fit/,
    ],
    [
      'two corrections of one id',
      {
        'content/corrections/00000001.yaml':
          '- { id: a, op: gap, reason: 缺, before: { at: 6, text: 春 }, note: 缺 }\n- { id: a, op: gap, reason: 缺, before: { at: 6, text: 春 }, note: 失 }\n',
      },
      /:2:9 .*correction\/duplicate-id/,
    ],
    [
      'a published id that vanished',
      { 'content/registry/articles.yaml': '- id: 00000001-aaaa\n' },
      /articles\.yaml:1:7 .*id\/vanished/,
    ],
    [
      'two cities of one slug',
      {
        'content/registry/cities.yaml': `${REGISTRY['content/registry/cities.yaml']}\n- { slug: hebi, name: 贺碧, fullName: 贺碧市, province: 河南省, districts: [] }`,
      },
      /cities\.yaml:3:11 .*registry\/repeated/,
    ],
    [
      'a page that is missing in the list of changes',
      { 'content/changes.yaml': '[]' },
      /pages\/00000001\.txt .*changes\/missing-page/,
    ],
    [
      'a list of changes that is broken',
      { 'content/changes.yaml': '- { id: a' },
      /changes\.yaml:1:\d+ .*yaml\/syntax/,
    ],
    ['a list of changes that is empty', { 'content/changes.yaml': '' }, /changes\.yaml.* yaml\/schema/],
    [
      'two changes of one id',
      {
        'content/changes.yaml':
          "- { id: a, date: 2022-06-01, pages: ['00000001'], note: 一 }\n- { id: a, date: 2022-06-02, pages: [], note: 二 }",
      },
      /changes\.yaml:2:9 .*registry\/repeated/,
    ],
    [
      'a change of a number for a page',
      { 'content/changes.yaml': '- { id: a, date: 2022-06-01, pages: [12345678], note: 一 }' },
      /changes\.yaml:1:38 .*yaml\/schema/,
    ],
    [
      'a raw text that is not the one that came in',
      { [intake]: `${INTAKE}sha256: ${'a'.repeat(64)}\n` },
      /pages\/00000001\.txt .*content\/changed-text/,
    ],
    [
      'a date of a thousand years',
      { [intake]: INTAKE.replace('edtf: 1960', 'edtf: 0960').replace("earliest: '1960", "earliest: '0960") },
      /00000001\.yaml:5:9 .*date\/too-wide/,
    ],
    [
      'a file with another ending',
      { 'content/pages/00000002.yml': 'a' },
      /00000002\.yml .*content\/unknown-file/,
    ],
    [
      'a text with another ending',
      { 'content/pages/00000002.TXT': '文' },
      /00000002\.TXT .*content\/unknown-file/,
    ],
    [
      'a draft of a killed command',
      { 'content/changes.yaml.part': '' },
      /changes\.yaml\.part .*content\/unknown-file/,
    ],
    [
      'aliases that multiply',
      {
        [intake]: `a: &a [${'一, '.repeat(9)}]\n${'bcdefghi'
          .split('')
          .map((name, at) => `${name}: &${name} [${`*${'abcdefghi'[at]}, `.repeat(9)}]`)
          .join('\n')}\n`,
      },
      /00000001\.yaml .*yaml\/aliases/,
    ],
  ])('%s', (_name, change, message) => {
    const files = Object.fromEntries(
      Object.entries({ ...ONE_PAGE, ...change }).filter(
        (entry): entry is [string, string] => entry[1] !== undefined,
      ),
    );
    expect(build(files).errors).toEqual(expect.arrayContaining([expect.stringMatching(message)]));
  });

  test('all of them at once', () => {
    const { errors } = build({
      ...ONE_PAGE,
      [intake]: `${INTAKE.replace('line: 5', 'line: 3')}district: 东区\n`,
      'content/corrections/00000009.yaml': '[]',
    });
    expect(errors).toHaveLength(3);
  });
});

test.each(['gb18030', 'utf-16'])('a record in %s is told by its encoding, not published', (encoding) => {
  const messages: Message[] = [];
  const bytes =
    encoding === 'utf-16'
      ? Buffer.from(`\ufeff${INTAKE}`, 'utf16le')
      : // “label: 要闻” in GBK.
        Buffer.concat([
          Buffer.from(`${INTAKE}label: `),
          Buffer.of(0xd2, 0xaa, 0xce, 0xc5),
          Buffer.from('\n'),
        ]);
  const files = Object.entries(ONE_PAGE).map(
    ([path, text]) => [path, path.endsWith('1.yaml') ? bytes : new TextEncoder().encode(text)] as const,
  );
  buildArchive(new Map(files), (message) => messages.push(message));
  expect(messages.map(({ rule }) => rule)).toContain('yaml/encoding');
});

test.each([
  ['a control', '\\u0007', 'warning'],
  ['a turn of direction', '\\u202e', 'warning'],
  ['half a character', '\\ud800', 'error'],
])('%s in a value is told at its line', (_, sign, severity) => {
  const { messages } = build({
    ...ONE_PAGE,
    'content/pages/00000001.yaml': `${INTAKE}label: "要${sign}闻"\n`,
  });
  expect(messages.map((message) => [message.rule, message.severity, message.place.line])).toContainEqual([
    'yaml/control',
    severity,
    11,
  ]);
});

test('a value that a comment cuts off is doubtful', () => {
  const { messages } = build({ ...ONE_PAGE, 'content/pages/00000001.yaml': `${INTAKE}label: 第 #3 版\n` });
  expect(messages.map(({ rule, place }) => [rule, place.line])).toContainEqual(['yaml/comment', 11]);
});

test('the ids of a page that cannot be read are not told as vanished besides', () => {
  const { errors } = build({
    ...ONE_PAGE,
    'content/pages/00000001.yaml': 'source: [',
    'content/registry/articles.yaml': '- id: 00000001-aaaa\n',
  });
  expect(errors).toEqual([expect.stringMatching(/yaml\/syntax/)]);
});

test('a list of changes that is wrong is told once, not again for each page', () =>
  expect(build({ ...ONE_PAGE, 'content/changes.yaml': 'a: [' }).errors).toEqual([
    expect.stringMatching(/changes\.yaml:1:\d+ .*yaml\/syntax/),
  ]));

test('a redirect away from a living article is told', () => {
  const id = build(ONE_PAGE).archive.articles[0]?.id ?? '';
  const { errors } = build({
    ...ONE_PAGE,
    'content/registry/articles.yaml': `- { id: ${id}, redirect: 00000001-zzzz }\n`,
  });
  expect(errors).toEqual(
    expect.arrayContaining([expect.stringMatching(/articles\.yaml:1:\d+ .*id\/redirects-living/)]),
  );
});

test('a name without pinyin has an address of code points', () => {
  const signed = PAGE.replace('刘 斐', '王  㐂').replace('赵华', '𠮷𠮷');
  const { archive } = build({ ...ONE_PAGE, 'content/pages/00000001.txt': signed });
  for (const { slug } of archive.contributors) expect(slug).toMatch(/^[a-z0-9-]+$/u);
});

test('an issued address belongs to its name for ever', () => {
  const { archive } = build({
    ...ONE_PAGE,
    'content/registry/contributors.yaml':
      '- { key: puyang-ribao/liu-fei, name: 刘飞 }\n- { key: puyang-ribao/zhao-h, name: 赵华 }\n',
  });
  expect(archive.contributors.map(({ key, name }) => [key, name])).toEqual([
    ['puyang-ribao/liu-fei-2', '刘斐'],
    ['puyang-ribao/zhao-h', '赵华'],
  ]);
});

test('a published id that redirects to an article may be gone', () => {
  const id = build(ONE_PAGE).archive.articles[0]?.id ?? '';
  const { errors } = build({
    ...ONE_PAGE,
    'content/registry/articles.yaml': `- { id: 00000001-aaaa, redirect: ${id} }\n- id: ${id}\n`,
  });
  expect(errors).toEqual([]);
});

test('what a correction says is read, recorded and named by the article', () => {
  const at = PAGE.indexOf('早安排');
  const { archive } = build({
    ...ONE_PAGE,
    'content/corrections/00000001.yaml': `- { id: word, op: text, reason: 误识, raw: { at: ${at}, text: 早安 }, to: 早按 }\n`,
  });
  const [article] = archive.articles;
  const paragraph = article?.paragraphs.find(({ text }) => text.includes('早按排'));
  expect(paragraph?.changes).toContainEqual(
    expect.objectContaining({ kind: 'correction', start: at, from: '早安', to: '早按' }),
  );
  expect(article?.corrections).toEqual(['word']);
});

test('corrections without offsets stand where their words do; all that have no place are told at once', () => {
  const corrections = `- { id: a, op: setRole, reason: 据文意, range: { text: 省城新闻 }, role: 口号 }
- { id: b, op: split, reason: 据文意, begin: { text: 老农 } }
- { id: c, op: split, reason: 据文意, begin: { text: 本报 } }
- { id: d, op: split, reason: 据文意, begin: { text: 备 } }
- { id: e, op: split, reason: 据文意, begin: { at: 1, text: 备 } }
`;
  const { archive, errors } = build({ ...ONE_PAGE, 'content/corrections/00000001.yaml': corrections });
  expect(errors.map((error) => error.split('  ')[0])).toEqual([
    'content/corrections/00000001.yaml:4:43',
    'content/corrections/00000001.yaml:5:43',
  ]);
  const [page] = archive.pages;
  expect(page?.spans[0]?.role).toBe('pageSlogan');
  expect(page?.corrections.map(({ id }) => id)).toContain('b');
});

test('fields that a person sets stand instead of what the parser reads', () => {
  const at = PAGE.indexOf('城东公社');
  const set =
    'set: { section: 春耕 备耕, bylines: [{ role: 作者, name: 李凯 }], truncated: true, kind: feature }';
  const { archive } = build({
    ...ONE_PAGE,
    'content/corrections/00000001.yaml': `- { id: head, op: field, reason: 据文意, article: { at: ${at}, text: 城东 }, ${set} }\n`,
  });
  expect(archive.articles[0]).toMatchObject({
    kind: 'feature',
    truncated: true,
    section: { slug: 'chungeng-beigeng', name: '春耕 备耕' },
    bylines: [{ role: '作者', name: '李凯', spans: [] }],
  });
});

describe('doubts', () => {
  const warned = (files: Readonly<Record<string, string>>) =>
    build(files).messages.flatMap(({ severity, rule, place }) =>
      severity === 'warning' ? [`${rule} ${place.line}:${place.column}`] : [],
    );
  const torn = { ...ONE_PAGE, 'content/pages/00000001.txt': PAGE.replace('收成。”老农说。', '收成。老农说') };

  test('a quotation mark without a partner is told with its place', () =>
    expect(warned(torn)).toContain('text/unbalanced-quotes 7:1'));
  test('lost text explains it', () => {
    const at = torn['content/pages/00000001.txt'].indexOf('老农说');
    const gap = `- { id: lost, op: gap, reason: 断在句中, after: { at: ${at}, text: 老农说 }, note: 此后缺文 }\n`;
    expect(warned({ ...torn, 'content/corrections/00000001.yaml': gap })).toEqual([]);
  });
  test('a doubt of the parser that a person settled is only listed', () => {
    const at = torn['content/pages/00000001.txt'].indexOf('老农说');
    const gap = `- { id: lost, op: gap, reason: 断在句中, after: { at: ${at}, text: 老农说 }, note: 此后缺文 }\n`;
    const { messages } = build({ ...torn, 'content/corrections/00000001.yaml': gap });
    const seam = messages.find(({ rule }) => rule === 'seam/no-continuation');
    expect(seam).toMatchObject({ severity: 'info', reason: expect.stringContaining('已由校改 lost 决定') });
  });
  test('a text that a person found to be whole is neither doubtful nor cut off', () => {
    const { archive } = build(torn);
    expect(archive.articles.at(-1)?.truncated).toBe(true);
    const whole = {
      ...torn,
      'content/corrections/00000001.yaml': decide('complete', 'text: { text: 老农说 }'),
    };
    expect(warned(whole)).toEqual([]);
    expect(build(whole).archive.articles.at(-1)).toMatchObject({ truncated: false, corrections: ['one'] });
  });
  test.each([
    ['of a character', 'text', 'raw: { text: 老农 }, to: 老翁'],
    ['of a name', 'setRole', 'range: { text: 老农 }, role: byline'],
    ['of the kind', 'field', 'article: { text: 老农 }, set: { kind: feature }'],
  ])('a decision %s does not settle where the text goes on', (_, op, fields) => {
    const decided = { ...torn, 'content/corrections/00000001.yaml': decide(op, fields) };
    expect(warned(decided)).toContain('seam/no-continuation 7:1');
  });
  function decide(op: string, fields: string): string {
    return `- { id: one, op: ${op}, reason: 据文意, ${fields} }\n`;
  }
});

/** Lines as they occur on pages, whole and broken, in any order. */
const anyPage = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '# 春耕准备工作就绪',
        '——记城东公社',
        '□本报记者 李凯',
        '**本报讯(记者 李凯)**3月2日,城东公社今年早动',
        '手早安排，各队的"种子"都已备齐。',
        '本报讯(记者 李凯)',
        '(上接第一版)各队都已备齐。',
        '图为社员下田。(李凯 摄)',
        '(李凯 摄)',
        '核心阅读',
        '- 早动手',
        '十',
        '',
      ),
      fc.string({ unit: fc.constantFrom(...'天地人,.!?:;()"“”，。 *#-1a'), maxLength: 30 }),
    ),
    { minLength: 1, maxLength: 20 },
  )
  .map((lines) => lines.join('\n'))
  .filter((text) => text.trim() !== '');

test('whatever a page says, every span leads to an anchor that the article has', () => {
  fc.assert(
    fc.property(anyPage, (text) => {
      const { archive } = build({ ...ONE_PAGE, 'content/pages/00000001.txt': text });
      const anchors = new Set(
        archive.articles.flatMap(({ id, paragraphs, captions }) => [
          `${id} headline`,
          ...paragraphs.map((_, index) => `${id} p${index + 1}`),
          ...captions.map((_, index) => `${id} c${index + 1}`),
        ]),
      );
      const [page] = archive.pages;
      expect(page?.spans.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
      for (const { article, anchor } of page?.spans ?? []) {
        if (article !== undefined) expect(anchors).toContain(`${article} ${anchor}`);
      }
    }),
    { numRuns: 100 },
  );
});

test('whatever a page says, its records are as the schemas want them', () => {
  fc.assert(
    fc.property(anyPage, (text) => {
      const { archive } = build({ ...ONE_PAGE, 'content/pages/00000001.txt': text });
      for (const article of archive.articles) expect(ArticleRecord.safeParse(article).error).toBeUndefined();
      for (const page of archive.pages) expect(PageRecord.safeParse(page).error).toBeUndefined();
    }),
    { numRuns: 100 },
  );
});
