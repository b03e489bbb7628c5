import { expect, test } from 'vitest';
import { checkChanges } from './check-changes.ts';

function rulesFor(recorded: readonly string[], pages: readonly string[]): readonly string[] {
  const rules: string[] = [];
  const changes = {
    value: [{ id: 'first', date: '2022-06-01', pages: [...recorded], note: '首批。' }],
    placeOf: () => ({ file: 'content/changes.yaml' }),
  };
  checkChanges(changes, pages, ({ rule, place }) => rules.push(`${rule} ${place.file}`));
  return rules;
}

test('a page that is recorded is well', () => expect(rulesFor(['0000000a'], ['0000000a'])).toEqual([]));

test('a page whose day of intake nobody recorded is told', () =>
  expect(rulesFor([], ['0000000a'])).toEqual(['changes/missing-page content/pages/0000000a.txt']));

test('a recorded page that there is not is told', () =>
  expect(rulesFor(['0000000b'], [])).toEqual(['changes/unknown-page content/changes.yaml']));
