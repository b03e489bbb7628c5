import { expect, test } from 'vitest';
import type { Message } from '../../report.ts';
import { checkChanges } from './check-changes.ts';

function rulesFor(
  recorded: readonly string[],
  pages: readonly string[],
  today = '2022-06-01',
): readonly string[] {
  const rules: string[] = [];
  const changes = {
    value: [{ id: 'first', date: '2022-06-01', pages: [...recorded], note: '首批。' }],
    placeOf: () => ({ file: 'content/changes.yaml' }),
  };
  const report = ({ rule, place }: Message) => rules.push(`${rule} ${place.file}`);
  checkChanges(changes, pages, report, undefined, today);
  return rules;
}

test('a page that is recorded is well', () => expect(rulesFor(['0000000a'], ['0000000a'])).toEqual([]));

test('a page whose day of intake nobody recorded is told', () =>
  expect(rulesFor([], ['0000000a'])).toEqual(['changes/missing-page content/pages/0000000a.txt']));

test('a recorded page that there is not is told', () =>
  expect(rulesFor(['0000000b'], [])).toEqual(['changes/unknown-page content/changes.yaml']));

test('a day to come is told', () =>
  expect(rulesFor(['0000000a'], ['0000000a'], '2022-05-31')).toEqual([
    'changes/future content/changes.yaml',
  ]));
