import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { IntakeRecord } from '../../records/page-record.ts';
import { findMarks } from './marks.ts';
import { writeIntake } from './write-intake.ts';
import { addDistrict, addEntry } from './write-registry.ts';

const WRITTEN = `# 2026-01-02 由 npm run add 写成。标“请核实”的各项是推定，核实后删去标记即可。

source: a.txt
sha256: ${'a'.repeat(64)}
# 推定，请核实。尚未登记，请先在 content/registry/papers.yaml 登记。
paper:
  value: unknown-ribao
  basis: inferred
  evidence: 未见报名。
# 版面印有。
city: { value: qinghe,   basis: printed, evidence: 报头 }
# 手写的说明。
# 推定，请核实。
date:
  edtf: 2022-05-12/2022-05-18
  earliest: 2022-05-12
  latest: 2022-05-18
  basis: inferred
  evidence:
    - line: 43
      quote: 5月11日
      note: 最晚的一天。
`;
const { source: _, sha256: __, ...RECORD } = IntakeRecord.parse(parse(WRITTEN));

test('the fields that a person should check are found', () =>
  expect(findMarks(WRITTEN)).toEqual(['paper', 'date']));
test('what is said of the file on top is no mark of its first field', () =>
  expect(findMarks('# 请核实\nsource: a.txt\n# 请核实\ndate: 1\n')).toEqual(['date']));

describe('a record', () => {
  const head = WRITTEN.indexOf('source:');
  test('that is confirmed loses what says that a command wrote it, and nothing else', () =>
    expect(writeIntake(WRITTEN, RECORD, [])).toBe(WRITTEN.slice(head).replace(/尚未登记.*登记。/u, '')));
  test('that was checked loses the marks, not other comments', () => {
    const written = writeIntake(WRITTEN, RECORD, ['paper', 'date']);
    expect(findMarks(written)).toEqual([]);
    expect(written).toContain('# 手写的说明。\ndate:');
    expect(written).toContain('city: { value: qinghe,   basis: printed, evidence: 报头 }');
  });
  test('has other values where they differ, new ones before the date', () => {
    const date = { ...RECORD.date, edtf: '2022-05-12', latest: '2022-05-12' };
    const written = writeIntake(WRITTEN, { ...RECORD, district: '东城区', slogans: ['向前'], date }, [
      'date',
    ]);
    expect(IntakeRecord.parse(parse(written))).toMatchObject({ district: '东城区', slogans: ['向前'], date });
    expect(written.indexOf('district')).toBeLessThan(written.indexOf('date:'));
    const { district: gone, ...without } = { ...RECORD, district: '' };
    expect(gone).toBe('');
    expect(IntakeRecord.parse(parse(writeIntake(written, without, []))).district).toBeUndefined();
  });
});

describe('the registry', () => {
  const cities = `# 城市。
- slug: a
  name: 甲
  districts:
    - { slug: b, name: 乙区 }
- { slug: c, name: 丙, districts: [] }
`;
  test('gets an entry at its end', () =>
    expect(addEntry(cities, { slug: 'd', name: '丁' })).toBe(`${cities}- { slug: d, name: 丁 }\n`));
  test('gets a district in either form of list', () => {
    const both = addDistrict(addDistrict(cities, 'a', { slug: 'e', name: '戊区' }), 'c', {
      slug: 'f',
      name: '己区',
    });
    expect(both).toContain('    - { slug: b, name: 乙区 }\n    - { slug: e, name: 戊区 }\n');
    expect(both).toContain('- { slug: c, name: 丙, districts: [ { slug: f, name: 己区 } ] }');
    expect(() => addDistrict(cities, 'x', {})).toThrow('没有 x');
  });
});
