import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { IntakeRecord } from '../records/page-record.ts';
import { readRegistry } from '../content/read/registry.ts';
import { takeInPage } from './take-in-page.ts';

const ROOT = join(import.meta.dirname, '../..');
const filesIn = (folder: string) => readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`);
const registry = new Map(filesIn('content/registry').map((file) => [file, readFileSync(join(ROOT, file))]));
const context = {
  ...readRegistry(registry, () => undefined),
  today: '2026-06-01',
};
const records = filesIn('content/pages')
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => IntakeRecord.parse(parse(readFileSync(join(ROOT, file), 'utf8'))));

function guess(record: IntakeRecord) {
  const file = `${record.source.split('_')[1]?.slice(0, 8) ?? ''}.txt`;
  const taken = takeInPage(record.source, readFileSync(join(ROOT, 'content/pages', file)), context);
  if (!('id' in taken)) throw new Error(taken.reason);
  return taken;
}

// What people decided for the held pages is what intake should guess.
describe.each(records.map((record) => [record.source, record] as const))('%s', (_, record) => {
  const { guess: guessed, yaml } = guess(record);

  test('city, paper and district are those of the record', () => {
    const { city, paper, district } = guessed.record;
    expect([city.value, paper.value, district]).toEqual([
      record.city.value,
      record.paper.value,
      record.district,
    ]);
  });

  test('a paper is printed where the record says so', () =>
    expect(guessed.record.paper.basis).toBe(record.paper.basis));

  test('the date begins on the same day and holds the whole interval of the record', () => {
    expect(guessed.record.date.earliest).toBe(record.date.earliest);
    expect(guessed.record.date.latest >= record.date.latest).toBe(true);
  });

  test('what is written reads back as what was guessed', () =>
    expect(IntakeRecord.parse(parse(yaml))).toEqual({ ...guessed.record, sha256: expect.any(String) }));
});
