import { expect } from 'vitest';
import { fold } from '../../search/format/fold.ts';
import { articleIds, type PublishedText, publishedTexts } from '../published-texts.ts';
import { askSearchPage } from '../search-page.ts';
import { journey } from '../journey.ts';
import { randomFrom } from '../../text/random-from.ts';

const DRAWN = 400;
const LONG_DRAWN = 600;
const FURTHER = 50;
const ABSENT = 100;
const LONGEST_DRAWN = 12;
const LONGEST_RUN = 30;
/** Quotation marks and plain spaces tell the search how to read a query; a reader who means a run leaves them out. */
const READING_MARKS = /[ "]/g;

journey(
  'the search page finds exactly the articles that hold a run',
  // Each of the twelve hundred searches has a limit of its own.
  { timeout: 0 },
  async ({ visit }) => {
    const page = await visit('/search/');
    const texts = await publishedTexts(page, articleIds());
    const keys = texts.map(({ id, passages }) => ({
      id,
      keys: passages.map(fold),
      marks: passages.map(withoutSpace),
    }));
    const holders = (run: string): string[] => {
      const key = fold(run);
      const marks = withoutSpace(run);
      return keys
        .filter((article) =>
          key === ''
            ? article.marks.some((text) => text.includes(marks))
            : article.keys.some((text) => text.includes(key)),
        )
        .map(({ id }) => id);
    };

    const runs = [
      ...draw(texts, DRAWN, LONGEST_DRAWN, 1),
      ...draw(texts, LONG_DRAWN, LONGEST_RUN, 2),
      ...variants(draw(texts, FURTHER, LONGEST_DRAWN, 3)),
      ...withDigits(texts).slice(0, FURTHER),
    ];
    const absent = invent(texts, (run) => holders(run).length === 0);
    expect(absent).toHaveLength(ABSENT);

    const queries = [...runs, ...absent];
    const answers = await askSearchPage(page, queries);
    const wrong = queries.flatMap((query, at) => {
      const expected = holders(query);
      const found = answers[at];
      const isRight =
        found?.total === expected.length && String(found.ids.toSorted()) === String(expected.toSorted());
      return isRight ? [] : [{ query, expected, found }];
    });
    expect(wrong).toEqual([]);
  },
);

function withoutSpace(text: string): string {
  return text.replaceAll(/\s/gu, '');
}

/** Runs from random places of random passages, across line breaks; some are a quotation mark alone. */
function draw(texts: readonly PublishedText[], count: number, longest: number, seed: number): string[] {
  const random = randomFrom(seed);
  const passages = texts.flatMap((text) =>
    text.passages.map((passage) => [...passage.replace(READING_MARKS, '')]),
  );
  const runs: string[] = [];
  while (runs.length < count) {
    const passage = passages[Math.floor(random() * passages.length)] ?? [];
    const start = Math.floor(random() * passage.length);
    const run = passage.slice(start, start + 1 + Math.floor(random() * longest)).join('');
    if (withoutSpace(run) !== '') runs.push(run);
  }
  return runs;
}

/** The same runs as people type them: full width, upper case, other quotation marks, half-width punctuation. */
function variants(runs: readonly string[]): string[] {
  return runs.map((run) =>
    run
      .replace(/[0-9a-z]/gi, (sign) =>
        String.fromCodePoint((sign.toUpperCase().codePointAt(0) ?? 0) + 0xfee0),
      )
      .replaceAll('，', ',')
      .replaceAll('：', ':')
      .replace(/[“”]/g, '「'),
  );
}

/** Every word with a digit or a Latin letter: N95, 5G, 1.85万 and their like. */
function withDigits(texts: readonly PublishedText[]): string[] {
  const words = texts.flatMap(({ passages }) =>
    passages.flatMap((passage) => passage.match(/[\w.%]+\p{Script=Han}?/gu) ?? []),
  );
  return [...new Set(words)].filter((word) => fold(word) !== '');
}

/** Runs of the archive's own characters, many with neighbours that do occur, that stand nowhere. */
function invent(texts: readonly PublishedText[], isAbsent: (run: string) => boolean): string[] {
  const random = randomFrom(4);
  const pieces = draw(texts, DRAWN, LONGEST_DRAWN / 2, 5);
  const runs = new Set<string>();
  while (runs.size < ABSENT) {
    const [one, other] = [random(), random()].map((at) => pieces[Math.floor(at * pieces.length)] ?? '');
    const run = `${one ?? ''}${other ?? ''}`;
    if (isAbsent(run)) runs.add(run);
  }
  return [...runs];
}
