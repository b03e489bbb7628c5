import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../collections/read-content.ts';
import type { ArticleRecord } from '../../records/article-record.ts';
import type { PageRecord } from '../../records/page-record.ts';
import type { TextRecord } from '../../records/reading-text-record.ts';
import { buildArchive } from '../build-archive.ts';
import { findUnrecorded } from './find-unrecorded.ts';
import { listTexts } from '../../archive/article-texts.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const archive = buildArchive(
  readContent(ROOT, () => undefined),
  () => undefined,
);

/** The published pages are sound; each of these takes one thing away, or adds one, without a word of it. */
describe.each(archive.pages.map((page) => [page.id, page] as const))('on page %s', (_, page) => {
  const articles = archive.articles.filter(({ pageId }) => pageId === page.id);
  const isFound = (changedPage: PageRecord, changed: readonly ArticleRecord[]) =>
    findUnrecorded(changedPage, changed).length > 0;

  test('everything is on record', () => {
    expect(findUnrecorded(page, articles)).toEqual([]);
  });
  test('a change whose record is missing is found', () => {
    const kept = eachText(articles, (text) =>
      text.changes.map((_change, index) => ({ ...text, changes: text.changes.toSpliced(index, 1) })),
    );
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.filter((changed) => !isFound(page, changed))).toEqual([]);
  });
  test('a character read otherwise, added or left out is found', () => {
    const kept = eachText(articles, (text) => {
      const middle = Math.floor(text.text.length / 2);
      const [before, after] = [text.text.slice(0, middle), text.text.slice(middle)];
      return [`${before}另${after.slice(1)}`, `${before}另${after}`, before + after.slice(1)].map((read) => ({
        ...text,
        text: read,
      }));
    });
    expect(kept.filter((changed) => !isFound(page, changed))).toEqual([]);
  });
  test('a paragraph that is not shown is found', () => {
    const kept = articles.flatMap((article) =>
      article.paragraphs.map((_paragraph, at) => [
        { ...article, paragraphs: article.paragraphs.toSpliced(at, 1) },
      ]),
    );
    expect(kept.filter((changed) => !isFound(page, changed))).toEqual([]);
  });
  test('a signature whose names are not shown, or only those of another article, is found', () => {
    const signed = articles.filter(({ id }) =>
      page.spans.some(({ role, article }) => role === 'byline' && article === id),
    );
    const namesOf = ({ bylines }: ArticleRecord) => bylines.map(({ name }) => name);
    const kept = signed.flatMap((article) => {
      const others = signed.filter(
        (other) => !namesOf(other).some((name) => namesOf(article).includes(name)),
      );
      const otherNames = others.flatMap(({ bylines }) => bylines).map((byline) => ({ ...byline, spans: [] }));
      return [[], otherNames].map((bylines) =>
        articles.with(articles.indexOf(article), { ...article, bylines, corrections: [] }),
      );
    });
    expect(kept.filter((changed) => !isFound(page, changed))).toEqual([]);
  });
  test('a span without a role, or hidden as white space or as a repetition of nothing, is found', () => {
    const kept = page.spans.flatMap((span, index) => {
      const { of: _of, article: _article, ...hidden } = span;
      const decided = span.role === 'duplicate' && page.corrections.some(({ op }) => op === 'hide');
      if (span.role === 'blank') return [page.spans.toSpliced(index, 1)];
      return [
        page.spans.toSpliced(index, 1),
        page.spans.with(index, { ...hidden, role: 'blank' }),
        ...(decided ? [] : [page.spans.with(index, { ...hidden, role: 'duplicate' })]),
      ];
    });
    expect(kept.filter((spans) => !isFound({ ...page, spans }, articles))).toEqual([]);
  });
  test('a corrected character without its decision is found', () => {
    const kept = page.corrections
      .filter((correction) => correction.op === 'text')
      .map((correction) => page.corrections.filter((one) => one !== correction));
    expect(kept.filter((corrections) => !isFound({ ...page, corrections }, articles))).toEqual([]);
  });
});

/** Each article with one text altered, in each way. */
function eachText(
  articles: readonly ArticleRecord[],
  alter: (text: TextRecord) => readonly TextRecord[],
): readonly (readonly ArticleRecord[])[] {
  return articles.flatMap((article) =>
    listTexts(article).flatMap((text) => alter(text).map((altered) => [withText(article, text, altered)])),
  );
}

function withText(article: ArticleRecord, text: TextRecord, altered: TextRecord): ArticleRecord {
  const swap = <Text extends TextRecord>(one: Text): Text => (one === text ? { ...one, ...altered } : one);
  return {
    ...article,
    kicker: article.kicker.map(swap),
    headline: article.headline && swap(article.headline),
    deck: article.deck.map(swap),
    dateline: article.dateline && swap(article.dateline),
    paragraphs: article.paragraphs.map(swap),
    captions: article.captions.map(swap),
    jumps: article.jumps.map(swap),
  };
}
