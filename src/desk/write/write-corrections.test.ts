import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { CorrectionFile, type CorrectionRecord } from '../../records/correction-record.ts';
import { writeCorrections } from './write-corrections.ts';

const HAND_WRITTEN = `# 这一版的校改。
- id: first # 先看这条
  op: text
  raw: { at: 3,   text: "甲" }
  to: 乙
  reason: >-
    形近，
    误识。

# 第二条的说明。
- {id: second, op: split, begin: {at: 1, text: 丙}, reason: '分段。'}
- id: third
  op: gap
  after: {at: 9, text: 丁}
  note: 缺
  reason: 断。
`;

const one: CorrectionRecord = {
  id: 'new',
  op: 'join',
  what: 'block',
  first: { at: 1, text: '甲: #乙' },
  next: { at: 8, text: '『"丙' },
  reason: '相接。',
  date: '2026-01-02',
  by: '丁一',
};
const idsIn = (yaml: string) => CorrectionFile.parse(parse(yaml)).map(({ id }) => id);

describe('what a step does not touch stays byte for byte', () => {
  test('when something is added', () => {
    const written = writeCorrections(HAND_WRITTEN, [{ remove: [], add: [one] }]) ?? '';
    expect(written.startsWith(HAND_WRITTEN)).toBe(true);
    expect(CorrectionFile.parse(parse(written)).at(-1)).toEqual(one);
  });
  test('when the middle is taken back', () =>
    expect(writeCorrections(HAND_WRITTEN, [{ remove: ['second'], add: [] }])).toBe(
      HAND_WRITTEN.replace(/^- \{id: second.*\n/mu, ''),
    ));
  test('when the first is taken back, with the comment on its line', () =>
    expect(writeCorrections(HAND_WRITTEN, [{ remove: ['first'], add: [] }])).toBe(
      `# 这一版的校改。\n${HAND_WRITTEN.slice(HAND_WRITTEN.indexOf('# 第二条'))}`,
    ));
  test('when the last is taken back', () =>
    expect(writeCorrections(HAND_WRITTEN, [{ remove: ['third'], add: [] }])).toBe(
      HAND_WRITTEN.slice(0, HAND_WRITTEN.indexOf('- id: third')),
    ));
  test('in a list that is set in, with line ends of another system', () => {
    const yaml =
      '  - id: a\r\n    op: text\r\n    raw: {at: 0, text: 甲}\r\n    to: 乙\r\n    reason: 误识\r\n';
    const written = writeCorrections(yaml, [{ remove: [], add: [one] }]) ?? '';
    expect(written.startsWith(yaml)).toBe(true);
    expect(written.slice(yaml.length)).toMatch(/^\r\n {2}- id: new\r\n {4}date: /u);
  });
});

test('a file that was not there has the entries, and none is an empty list', () => {
  const written = writeCorrections(undefined, [{ remove: [], add: [one] }]) ?? '';
  expect(written).toBe(`- id: new
  date: 2026-01-02
  by: 丁一
  op: join
  first: { at: 1, text: '甲: #乙' }
  next: { at: 8, text: 『"丙 }
  reason: 相接。
`);
  expect(writeCorrections(written, [{ remove: ['new'], add: [] }])).toBe('[]\n');
  expect(idsIn(writeCorrections('[]\n', [{ remove: [], add: [one] }]) ?? '')).toEqual(['new']);
});
test('without steps nothing is written', () => {
  expect(writeCorrections(undefined, [])).toBeUndefined();
  expect(writeCorrections('坏: [', [])).toBe('坏: [');
});
test('a list in brackets is written anew with all its entries', () => {
  const yaml = '[{id: a, op: text, raw: {at: 0, text: 甲}, to: 乙, reason: 误识}]\n';
  expect(idsIn(writeCorrections(yaml, [{ remove: [], add: [one] }]) ?? '')).toEqual(['a', 'new']);
});
test.each([
  ['is no YAML', '坏: [', '不是合法的 YAML'],
  ['is no list', 'a: 1\n', '应是一个列表'],
  ['has lost an entry', HAND_WRITTEN, '校改 gone 已不在文件里'],
  ['shares a value between entries', '- { id: gone, a: &x 1 }\n- { id: b, a: *x }\n', '不能逐条改动'],
])('a file that %s is not touched', (_, yaml, reason) =>
  expect(() => writeCorrections(yaml, [{ remove: ['gone'], add: [] }])).toThrow(reason),
);

const anyWords = fc.string({
  unit: fc.constantFrom(...'甲乙 :#-\'"“『[{&*!|>%@`,\\?~0aé𠮷'),
  minLength: 1,
  maxLength: 8,
});
test('any words are read as they were written', () =>
  fc.assert(
    fc.property(fc.array(anyWords, { minLength: 1, maxLength: 4 }), (all) => {
      const add = all.map((text, index): CorrectionRecord => ({
        id: `c${index}`,
        op: 'text',
        raw: { at: index, text },
        to: text,
        reason: text,
      }));
      const written = writeCorrections(HAND_WRITTEN, [{ remove: [], add }]) ?? '';
      expect(CorrectionFile.parse(parse(written)).slice(3)).toEqual(add);
    }),
  ));
