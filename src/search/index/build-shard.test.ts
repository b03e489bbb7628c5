import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FIELD_ZONES, MOST_BETWEEN, numberWithZone } from '../format/field-zones.ts';
import { gunzip } from '../format/gunzip.ts';
import { bucketOf, hasPlaces, punctuationTokens } from '../format/tokens.ts';
import { readPlaces, readRow } from '../query/read-rows.ts';
import { sampleArticle } from '../sample-article.ts';
import { buildShard } from './build-shard.ts';
import { type ShardArticle, shardArticleOf } from './shard-article.ts';

/** Few characters, so that all occur often, one of two units of UTF-16, and marks that are no part of a key. */
const text = fc.string({ unit: fc.constantFrom(...'疫复工九5é，《”', '𠮷'), minLength: 1, maxLength: 40 });

const article = fc
  .record({
    headline: text,
    kicker: text,
    deck: text,
    dateline: text,
    paragraphs: fc.array(text, { maxLength: 2 }),
  })
  .chain((parts) =>
    fc.record({ caption: text, photographer: text, reporter: text }).map((more) => ({ ...parts, ...more })),
  )
  .map((parts) => shardArticleOf(withTwoCaptions(sampleArticle(parts)), '', null));

/** Makes a field of a kind twice. */
function withTwoCaptions(one: ReturnType<typeof sampleArticle>): typeof one {
  return { ...one, captions: [...one.captions, ...one.captions] };
}

test('of every token the groups, counts and places are those of the texts, in files of any size', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(article, { minLength: 1, maxLength: 12 }),
      fc.constantFrom(20, 100, 5000),
      async (articles, fileBytes) => {
        const expected = occurrencesIn(articles);
        const read = await readAll(articles, fileBytes, [...expected.keys()]);
        expect(read).toEqual(expected);
      },
    ),
    { numRuns: 40 },
  ));

/** By token and group, the places of a token that has any, and how often it occurs. */
type Occurrences = Map<string, Map<number, { readonly count: number; readonly places: readonly number[] }>>;

/** The slow way: one text after the other. */
function occurrencesIn(articles: readonly ShardArticle[]): Occurrences {
  const found = articles.flatMap(({ fields, keys }, document) =>
    FIELD_ZONES.flatMap((kind, zone) => {
      let start = 0;
      return fields.flatMap(({ kind: one, text: printed }, at) => {
        if (one !== kind) return [];
        const characters = [...(keys[at] ?? '')];
        const tokens = [
          ...characters.map((token, index) => ({ token, place: start + index })),
          ...characters.slice(1).map((token, index) => ({
            token: `${characters[index] ?? ''}${token}`,
            place: start + index,
          })),
          ...punctuationTokens(printed).map((token) => ({ token, place: start })),
        ];
        start += characters.length + MOST_BETWEEN + 1;
        return tokens.map((token) => ({ ...token, group: numberWithZone.of(document, zone) }));
      });
    }),
  );
  const ofToken = Map.groupBy(found, ({ token }) => token);
  return new Map(
    [...ofToken].map(([token, all]) => {
      const groups = [...Map.groupBy(all, ({ group }) => group)].map(([group, inGroup]) => {
        const places = hasPlaces(token) ? inGroup.map(({ place }) => place) : [];
        return [group, { count: inGroup.length, places }] as const;
      });
      return [token, new Map(groups)];
    }),
  );
}

async function readAll(
  articles: readonly ShardArticle[],
  fileBytes: number,
  tokens: readonly string[],
): Promise<Occurrences> {
  const packed = buildShard(articles, fileBytes);
  const files = new Map(packed.map(({ path, content }) => [path, gunzip(Uint8Array.from(content))]));
  const load = async (path: string) => (await files.get(path)) ?? new Uint8Array();
  const buckets = [...files.keys()].filter((path) => path.startsWith('rows/')).length;
  const read: Occurrences = new Map();
  for (const token of tokens) {
    const row = readRow(await load(`rows/${bucketOf(token, buckets)}.bin`), token);
    const wanted = new Set(hasPlaces(token) ? row.groups : []);
    const places = await readPlaces(row, wanted, (file) => load(`places/${file}.bin`));
    const groups = row.groups.map(
      (group, at) => [group, { count: row.counts[at] ?? 0, places: places.get(group) ?? [] }] as const,
    );
    read.set(token, new Map(groups));
  }
  return read;
}
