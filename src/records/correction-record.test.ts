import { expect, test } from 'vitest';
import { CorrectionRecord } from './correction-record.ts';
import { parseRecord } from './parse-record.ts';

const common = { id: 'c', reason: '据文意' } as const;
const raw = { at: 0, text: '甲' };

test.each(['乙\n丙', '乙\u0000', '\u001b[31m', '乙\u2028丙'])('characters are not read as %j', (to) =>
  expect(parseRecord(CorrectionRecord, { ...common, op: 'text', raw, to })).toEqual({
    problems: [{ path: ['to'], message: '只能是一行文字，不能有换行和控制字符' }],
  }),
);

test('characters may be read as others, or as none', () => {
  for (const to of ['乙\u3000丙', ''])
    expect(parseRecord(CorrectionRecord, { ...common, op: 'text', raw, to })).toHaveProperty('record');
});

test('a name is one line', () =>
  expect(
    parseRecord(CorrectionRecord, {
      ...common,
      op: 'field',
      article: raw,
      set: { bylines: [{ role: '记者', name: '张\n三' }] },
    }),
  ).toMatchObject({ problems: [{ path: ['set', 'bylines', 0, 'name'] }] }));
