import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { randomFrom } from '../text/random-from.ts';
import { fold } from './format/fold.ts';
import { sampleArticle } from './sample-article.ts';
import { searchFields } from './index/search-fields.ts';
import { searchInMemory, type SearchInMemory } from './search-in-memory.ts';

/** Few characters, so that nearly every run nearly occurs everywhere; each is folded in its own way. */
const ALPHABET = [...'五个起来疫复工Nn９5.·—-，,：、。%（）“”《》　 \n□é℃5G'];
const ARTICLES = 60;
const RUNS = 600;
/** Makes chunks of a few rows, so that the pairs of one first character stand in several. */
const TINY_FILES = 400;
const articles = Array.from({ length: ARTICLES }, (_, at) => {
  const random = randomFrom(at + 1);
  return sampleArticle({
    id: `00000000-${String(at).padStart(4, 'a')}`,
    earliest: `20${10 + (at % 12)}-01-01`,
    headline: randomText(random, 12),
    kicker: randomText(random, 6),
    dateline: '本报讯',
    paragraphs: [randomText(random, 120), randomText(random, 80)],
    caption: randomText(random, 20),
    reporter: '王五',
  });
});

const keys = articles.map((article) => ({
  id: article.id,
  fields: searchFields(article).map(({ text }) => fold(text)),
}));
const expected = (run: string): string[] =>
  keys
    .filter(({ fields }) => fields.some((field) => field.includes(fold(run))))
    .map(({ id }) => id)
    .toSorted();

/** The slow way: tries every place of both runs. */
const near = (one: string, other: string, within: number): string[] =>
  keys
    .filter(({ fields }) =>
      fields.some((field) => {
        const [starts, others] = [placesIn(field, fold(one)), placesIn(field, fold(other))];
        return starts.some((start) =>
          others.some((end) => {
            const between =
              start < end ? end - start - [...fold(one)].length : start - end - [...fold(other)].length;
            return between >= 0 && between <= within;
          }),
        );
      }),
    )
    .map(({ id }) => id)
    .toSorted();

/** Where a run begins in a text, in characters, each as far to the left as the one before lets it. */
function placesIn(field: string, run: string): number[] {
  const characters = [...field];
  const places: number[] = [];
  for (let at = 0; at <= characters.length - [...run].length; at += 1) {
    const isFree = at >= (places.at(-1) ?? -Infinity) + [...run].length;
    if (isFree && characters.slice(at, at + [...run].length).join('') === run) places.push(at);
  }
  return places;
}

let archive: SearchInMemory;

async function found(run: string): Promise<string[]> {
  return (await archive.findIds(`"${run.replaceAll(/["“”\n]/g, '')}"`)).toSorted();
}

async function marksIn(query: string): Promise<string[]> {
  return (await archive.findIds(query)).toSorted();
}

describe.each([
  ['one shard', 5000, 5000],
  ['many shards of tiny chunks', 13, TINY_FILES],
])('in %s', (_, shardLimit, fileBytes) => {
  beforeAll(async () => {
    archive = await searchInMemory({ articles, shardLimit, fileBytes });
  });

  test('a run is found in exactly the articles that hold it', async () => {
    const random = randomFrom(77);
    for (let run = 0; run < RUNS; run += 1) {
      const text = run % 4 === 0 ? randomText(random, 4) : cutFromArticle(random);
      if (fold(text) !== '') expect([text, await found(text)]).toEqual([text, expected(text)]);
    }
  });

  test('a single character is found in exactly the articles that hold it', async () => {
    for (const character of new Set(ALPHABET.map(fold).filter((key) => [...key].length === 1))) {
      expect([character, await found(character)]).toEqual([character, expected(character)]);
    }
  });

  test('two runs near each other are found in exactly the articles that hold them so', async () => {
    const random = randomFrom(78);
    let found = 0;
    for (let pair = 0; pair < RUNS; pair += 1) {
      const [one, other] = [wordFrom(random), wordFrom(random)];
      const within = Math.floor(random() * 30);
      if ([...fold(one)].length < 2 || [...fold(other)].length < 2) continue;
      const query = `"${one}" NEAR/${within} "${other}"`;
      const expectedIds = near(one, other, within);
      expect([query, (await archive.findIds(query)).toSorted()]).toEqual([query, expectedIds]);
      found += expectedIds.length;
    }
    expect(found).toBeGreaterThan(RUNS / 10);
  });

  test('a run over the border of two fields is not found', async () => {
    const [article] = articles;
    const [headline, kicker] = searchFields(article ?? sampleArticle({})).map(({ text }) => fold(text));
    const run = `${headline ?? ''}${kicker ?? ''}`;
    expect([run, await found(run)]).toEqual([run, expected(run)]);
  });
});

test('marks alone are found where they stand next to each other', async () => {
  archive = await searchInMemory({
    articles: [
      sampleArticle({ id: '00000000-aaaa', paragraphs: ['《甲》“乙”'] }),
      sampleArticle({ id: '00000000-bbbb', paragraphs: ['《甲》乙“丙”', '□a201c'] }),
    ],
  });
  expect(await marksIn('“')).toEqual(['00000000-aaaa', '00000000-bbbb']);
  expect(await marksIn('》 “')).toEqual(['00000000-aaaa']);
  expect(await marksIn('□')).toEqual(['00000000-bbbb']);
  expect(await marksIn('「')).toEqual([]);
  expect(await marksIn('a')).toEqual(['00000000-bbbb']);
});

describe('when a file of the index is lost', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  test('the answer says how much was not searched, and is whole once the file is back', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    archive = await searchInMemory({ articles, shardLimit: 5000 });
    const chunks = [...archive.files].filter(([path]) => path.includes('/rows/'));
    for (const [path] of chunks) archive.files.delete(path);
    expect((await archive.search('五个'))?.unsearched).toBe(ARTICLES);
    for (const [path, content] of chunks) archive.files.set(path, content);
    const answer = await archive.search('五个');
    expect(answer?.unsearched).toBe(0);
    expect(answer?.hits).toHaveLength(expected('五个').length);
  });

  test('other shards still answer', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    archive = await searchInMemory({ articles, shardLimit: 20 });
    const [lost] = [...archive.files.keys()].filter((path) => path.endsWith('entries.bin'));
    archive.files.delete(lost ?? '');
    const answer = await archive.search('五个');
    expect(answer?.unsearched).toBe(20);
    expect(answer?.hits.length).toBeGreaterThan(0);
  });
});

/** Two or three characters of an article, without quotation marks. */
function wordFrom(random: () => number): string {
  return [...cutFromArticle(random).replaceAll(/["“”\s]/gu, '')]
    .slice(0, 2 + Math.floor(random() * 2))
    .join('');
}

function cutFromArticle(random: () => number): string {
  const fields = searchFields(articles[Math.floor(random() * articles.length)] ?? sampleArticle({}));
  const text = [...(fields[Math.floor(random() * fields.length)]?.text ?? '')];
  const start = Math.floor(random() * text.length);
  return text.slice(start, start + 1 + Math.floor(random() * 12)).join('');
}

function randomText(random: () => number, length: number): string {
  return Array.from({ length }, () => ALPHABET[Math.floor(random() * ALPHABET.length)]).join('');
}
