import { expect, test } from 'vitest';
import { correctionsFile, intakeFile, pageFile } from '../../content/read/content-files.ts';
import type { Message } from '../../report.ts';
import { answersTo } from './answers.ts';
import { inWordsOfTheField } from './field-words.ts';

const ID = '00000001';
const message = (file: string, more: Partial<Message> = {}): Message => ({
  place: { file, line: 5 },
  severity: 'error',
  rule: 'intake/unknown-city',
  reason: 'setRole headline',
  mend: '在 content/registry/cities.yaml 中登记，或改正写法。',
  ...more,
});

test('operations, roles and files have the names that an editor knows', () => {
  expect(inWordsOfTheField(message(pageFile(ID)), ID)).toMatchObject({
    reason: '“定角色” “主题”',
    mend: '在著录中登记，或改正写法。',
  });
  expect(inWordsOfTheField(message(intakeFile(ID)), ID).reason).toMatch(/^著录：/u);
  expect(inWordsOfTheField(message(correctionsFile(ID), { rule: 'yaml/syntax' }), ID).reason).toMatch(
    /^校改文件第 5 行：/u,
  );
  // It tells of itself which correction it is about.
  expect(inWordsOfTheField(message(correctionsFile(ID), { rule: 'correction/x' }), ID).reason).toMatch(
    /^“定角色/u,
  );
});

test('only what is wrong with the record is answered in the record', () => {
  expect(answersTo(message(intakeFile(ID)))).toEqual(['record']);
  expect(answersTo(message(correctionsFile(ID), { rule: 'yaml/syntax' }))).toEqual([]);
  const place = { file: pageFile(ID), span: { start: 0, end: 1 } };
  expect(answersTo(message(pageFile(ID), { place, rule: 'date/weekday' }))).toEqual([
    'mend',
    'lost',
    'printedSo',
  ]);
});
