import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { IntakeRecord } from '../records/page-record.ts';
import { checkIntake } from '../content/check/check-intake.ts';
import type { Registry } from '../content/read/registry.ts';
import { takeInPage } from './take-in-page.ts';

const FOLDER = join(import.meta.dirname, '../../content/pages');
const lines = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => readFileSync(join(FOLDER, name), 'utf8').split('\n'));
const number = fc.integer({ min: 0, max: 40 });
const clue = fc.oneof(
  fc.tuple(number, number).map(([month, day]) => `${month}月${day}日`),
  fc
    .tuple(fc.integer({ min: 1890, max: 2110 }), number)
    .map(([year, month]) => `${year}年${month}月9日 星期三`),
  fc.constantFrom(
    '预计',
    '昨日（',
    '农历腊月三十，',
    '正月初一',
    '将于',
    '2月29日',
    '去年',
    '第3版',
    '河阳日报',
    '河阳市',
    '\r\n',
  ),
);
const page = fc
  .array(fc.oneof(clue, fc.constantFrom(...lines), fc.string({ unit: 'grapheme', maxLength: 9 })), {
    maxLength: 60,
  })
  .map((parts) => `${parts.join('')}河阳日报讯`);
const context = { cities: [], papers: [], eras: [], today: '2026-06-01' };

test('whatever a page says, its record is valid, reads back, and quotes lines as they stand', () => {
  fc.assert(
    fc.property(page, (text) => {
      const taken = takeInPage('page.txt', new TextEncoder().encode(text), context);
      if (!('id' in taken)) return;
      const record = IntakeRecord.parse(parse(taken.yaml));
      expect(record).toEqual({ ...taken.guess.record, sha256: expect.any(String) });
      expect(record.date.earliest <= record.date.latest).toBe(true);
      const problems: string[] = [];
      const registry: Registry = {
        ...context,
        sectionSlugs: new Map(),
        issued: { value: [], placeOf: () => ({ file: '' }) },
        contributors: { value: [], placeOf: () => ({ file: '' }) },
        changes: { value: [], placeOf: () => ({ file: '' }) },
      };
      checkIntake({ value: record, placeOf: () => ({ file: '' }) }, taken.page.text, registry, ({ rule }) =>
        problems.push(rule),
      );
      // An interval over years is a doubt that only a person takes away.
      const wrong = problems.filter((rule) => rule.startsWith('date/') && rule !== 'date/year-open');
      expect(wrong).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
