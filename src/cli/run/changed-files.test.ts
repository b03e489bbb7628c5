import { expect, test } from 'vitest';
import { relatedFiles } from './changed-files.ts';

test('a changed module stands for itself, and all rooms are looked at', () => {
  expect(relatedFiles(['src/text/days.ts'])).toEqual(['src/text/days.ts', 'src/rooms.test.ts']);
});

test('a changed page of a corpus stands for the tests nearest above it', () => {
  const tests = relatedFiles(['src/parser/corpus/any.txt']);
  expect(tests.length).toBeGreaterThan(0);
  expect(tests.every((path) => /^src\/parser\/[^/]+\.test\.ts$/u.test(path))).toBe(true);
});

test('changed content stands for what reads it', () => {
  expect(relatedFiles(['content/pages/0000000a.txt', 'content/registry/cities.yaml'])).toEqual([
    'src/collections/read-content.ts',
  ]);
});

test('other files touch no test', () => expect(relatedFiles(['README.md'])).toEqual([]));
