import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArticleRecord, ParagraphRecord } from '../records/article-record.ts';
import { ReuseRecord } from '../records/connection-record.ts';
import { foldLetters } from '../text/folding.ts';
import { findTextReuse } from './find-text-reuse.ts';
import { LEAST_REUSE } from '../records/connection-record.ts';
import { sampleArticle, sampleParagraph } from '../content/sample-archive.ts';

const HAND_OUT =
  '本报讯 今年春耕早动手早安排，全省各地备足种子、农具和肥料，抢抓晴好天气，力争按时完成播种任务，为夏粮丰收打下基础。';

const articleOf = (id: string, ...texts: readonly string[]) =>
  sampleArticle(id, { paragraphs: texts.map((text) => sampleParagraph(text)) });

/** What a place of a run says in its article. */
function wordsAt(
  article: ArticleRecord,
  { anchor, start, end }: { anchor: string; start: number; end: number },
): string {
  const texts = anchor.startsWith('p') ? article.paragraphs : article.captions;
  return texts[Number(anchor.slice(1)) - 1]?.text.slice(start, end) ?? '';
}

describe('a hand-out in two papers', () => {
  const one = articleOf('0000000a-aaaa', '城东公社今年早动手。', `甲县的消息：${HAND_OUT}`);
  const other = articleOf('0000000b-aaaa', HAND_OUT.replace('、农具', ',农具'), '记者到乡里看了看。');
  const [found, ...more] = findTextReuse([other, one]);

  test('is one record, its articles sorted by id', () => {
    expect(more).toEqual([]);
    expect(found?.articles).toEqual([one.id, other.id]);
    expect(ReuseRecord.parse(found)).toEqual(found);
  });

  test('is aligned where it stands, whatever its punctuation', () => {
    const [run, ...rest] = found?.passages.flat() ?? [];
    expect(rest).toEqual([]);
    expect(run?.letters).toBe(foldLetters(HAND_OUT).key.length);
    expect(run?.places).toMatchObject([
      { anchor: 'p2', start: 6, end: 5 + HAND_OUT.length },
      { anchor: 'p1', start: 0, end: HAND_OUT.length - 1 },
    ]);
  });

  test('is known by its part of each article', () => {
    const lengthOf = ({ paragraphs }: ArticleRecord) =>
      foldLetters(paragraphs.map(({ text }) => text).join('')).key.length;
    expect(found?.shares).toEqual([one, other].map((article) => (found?.letters ?? 0) / lengthOf(article)));
  });
});

test('a sentence put in between parts the runs, not the passage', () => {
  const [found] = findTextReuse([
    articleOf('0000000a-aaaa', HAND_OUT),
    articleOf('0000000b-aaaa', HAND_OUT.replace('，为夏粮', '。我市城东公社已经开犁，为夏粮')),
  ]);
  expect(found?.passages.map((runs) => runs.length)).toEqual([2]);
});

test('a run over the end of a paragraph is cut there, and is no shorter', () => {
  const cut = HAND_OUT.indexOf('抢抓');
  const [found] = findTextReuse([
    articleOf('0000000a-aaaa', HAND_OUT),
    articleOf('0000000b-aaaa', HAND_OUT.slice(0, cut), HAND_OUT.slice(cut)),
  ]);
  expect(found?.passages[0]?.map(({ places }) => places[1].anchor)).toEqual(['p1', 'p2']);
  expect(found?.letters).toBe(foldLetters(HAND_OUT).key.length);
});

test('twice on one page is found like in two papers', () => {
  const found = findTextReuse([articleOf('0000000a-aaaa', HAND_OUT), articleOf('0000000a-bbbb', HAND_OUT)]);
  expect(found.map(({ id }) => id)).toEqual(['0000000a-aaaa--0000000a-bbbb']);
});

test('the raw spans of a run follow its seams', () => {
  const seamed: ParagraphRecord = {
    ...sampleParagraph(HAND_OUT),
    spans: [
      { start: 500, end: 510 },
      { start: 100, end: 90 + HAND_OUT.length },
    ],
  };
  const [found] = findTextReuse([
    sampleArticle('0000000a-aaaa', { paragraphs: [seamed] }),
    articleOf('0000000b-aaaa', HAND_OUT),
  ]);
  expect(found?.passages[0]?.[0]?.places[0].spans).toEqual([
    { start: 500, end: 510 },
    { start: 100, end: 89 + HAND_OUT.length },
  ]);
});

test('a set phrase that is shorter than a sure run is no reuse', () => {
  const phrase = HAND_OUT.slice(4, LEAST_REUSE);
  expect(
    findTextReuse([articleOf('0000000a-aaaa', `甲${phrase}乙`), articleOf('0000000b-aaaa', `丙${phrase}丁`)]),
  ).toEqual([]);
});

test('whatever stands around it, a planted run is found to the letter', () => {
  const letters = (minLength: number, maxLength: number) =>
    fc.string({ unit: fc.constantFrom(...'春夏秋冬东南西北种收耕耘，。'), minLength, maxLength });
  const ends = fc.tuple(letters(0, 60), letters(0, 60), letters(0, 60), letters(0, 60));
  fc.assert(
    fc.property(letters(2 * LEAST_REUSE, 80), ends, (run, [a, b, c, d]) => {
      fc.pre(foldLetters(run).key.length >= LEAST_REUSE);
      const one = articleOf('0000000a-aaaa', `${a}甲${run}乙${b}`);
      const other = articleOf('0000000b-aaaa', `${c}丙${run}丁${d}`);
      const runs = findTextReuse([one, other]).flatMap(({ passages }) => passages.flat());
      const said = runs.map(({ places }) => [wordsAt(one, places[0]), wordsAt(other, places[1])] as const);
      for (const [left, right] of said) expect(foldLetters(left).key).toBe(foldLetters(right).key);
      expect(said.map(([left]) => foldLetters(left).key)).toContain(foldLetters(run).key);
    }),
  );
});
