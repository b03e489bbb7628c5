import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '../collections/read-content.ts';
import type { Message } from '../report.ts';
import { buildArchive } from './build-archive.ts';
import { formatMessage } from '../report.ts';
import { formatPublished } from './published/format-published.ts';
import type { Archive } from '../archive/types.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const EXPECTED = globSync(join(import.meta.dirname, 'published', '????????.txt'));

/** The five first pages as careful readers of the raw text established them, line for line. */
describe('what is published is what readers settled', () => {
  const messages: Message[] = [];
  let archive: Archive;
  beforeAll(() => {
    archive = buildArchive(
      readContent(ROOT, (message) => messages.push(message)),
      (message) => messages.push(message),
    );
  });

  test('nothing stops the build', () => {
    const errors = messages.filter(({ severity }) => severity === 'error');
    expect(errors.map(formatMessage)).toEqual([]);
  });

  test('every raw character of every page belongs to exactly one span', () => {
    for (const { text, spans } of archive.pages) {
      expect(spans.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
    }
  });

  test.each(EXPECTED.map((file) => [basename(file, '.txt'), file]))('page %s', (pageId, file) => {
    const actual = formatPublished(archive.articles.filter((article) => article.pageId === pageId));
    const expected = readFileSync(file, 'utf8');
    if (actual !== expected) writeFileSync(file.replace(/\.txt$/, '-changed.txt'), actual);
    expect(actual.split('\n')).toEqual(expected.split('\n'));
  });
});
