import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../collections/read-content.ts';
import { articleAccount } from './article-account.ts';
import { buildArchive } from '../../content/build-archive.ts';
import { listTexts } from '../../archive/article-texts.ts';
import { sampleArticle, samplePage, sampleParagraph } from '../../content/sample-archive.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const archive = buildArchive(
  readContent(ROOT, () => undefined),
  () => undefined,
);

describe.each(archive.articles.map((article) => [article.id, article] as const))('%s', (_, article) => {
  const page = archive.pages.find(({ id }) => id === article.pageId);
  if (page === undefined) throw new Error('An article without its page');
  const account = articleAccount(article, page);

  test('accounts for every raw character between its first and its last, once, unless others own it', () => {
    const owners = new Array<number>(page.text.length).fill(0);
    for (const { start, end } of account)
      for (let at = start; at < end; at += 1) owners[at] = 1 + (owners[at] ?? 0);
    expect(owners.filter((count) => count > 1)).toEqual([]);
    const own = page.spans.filter((span) => span.article === article.id);
    expect(own.every(({ start, end }) => owners.slice(start, end).every((count) => count === 1))).toBe(true);
    const others = page.spans.filter((span) => span.article !== article.id && span.article !== undefined);
    expect(others.every(({ start, end }) => owners.slice(start, end).every((count) => count === 0))).toBe(
      true,
    );
  });

  test('what is read adds up to the reading texts', () => {
    const read = account.reduce((sum, entry) => sum + entry.read, 0);
    expect(read).toBe(listTexts(article).reduce((sum, { text }) => sum + text.length, 0));
  });

  test('what is kept is read as it stands', () => {
    const kept = account
      .filter(({ kind }) => kind === 'kept')
      .map(({ start, end }) => page.text.slice(start, end));
    const reading = listTexts(article).map(({ text }) => text);
    expect(kept.filter((raw) => !reading.some((text) => text.includes(raw)))).toEqual([]);
  });
});

test('a repeated text inside the range is counted; one after the article is not', () => {
  const page = samplePage('0000000a', {
    text: '备耕。备耕。春种。春种。',
    spans: [
      { start: 0, end: 3, role: 'body', article: '0000000a-aaaa', anchor: 'p1' },
      { start: 3, end: 6, role: 'duplicate', of: 0 },
      { start: 6, end: 9, role: 'body', article: '0000000a-aaaa', anchor: 'p1' },
      { start: 9, end: 12, role: 'duplicate', of: 6 },
    ],
  });
  const spans = [
    { start: 0, end: 3 },
    { start: 6, end: 9 },
  ];
  const seam = { kind: 'seam' as const, start: 3, end: 3, from: '', to: '', at: 3 };
  const article = sampleArticle('0000000a-aaaa', {
    headline: null,
    paragraphs: [sampleParagraph('备耕。春种。', { spans, changes: [seam] })],
  });
  expect(articleAccount(article, page).map(({ kind, start, end }) => [kind, start, end])).toEqual([
    ['kept', 0, 3],
    ['seam', 3, 3],
    ['duplicate', 3, 6],
    ['kept', 6, 9],
  ]);
});
