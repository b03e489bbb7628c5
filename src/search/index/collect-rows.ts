import { FIELD_ZONES, MOST_BETWEEN, numberWithZone } from '../format/field-zones.ts';
import { hasPlaces, punctuationTokens } from '../format/tokens.ts';
import type { ShardArticle } from './shard-article.ts';
import { tokenNumbers } from './token-numbers.ts';

/** Where a token occurs: a group for each kind of field of each document that contains it. */
export interface TokenRow {
  readonly token: string;
  /** Of each group: distance from the previous document, the first from −1; 0 is the same document. */
  readonly steps: readonly number[];
  /** Of each group: how often, packed with the kind of field by `numberWithZone`. */
  readonly heads: readonly number[];
  /** Of all groups in order: distance from the previous place in the same group. Empty when places are not kept. */
  readonly places: readonly number[];
}

/** All occurrences of all tokens (characters, overlapping pairs, runs of punctuation), in three columns. */
interface Occurrences {
  readonly names: readonly string[];
  /** Number of the token. */
  readonly tokens: Uint32Array;
  /** Of each: its document and kind of field, as `numberWithZone` has it; rising. */
  readonly groups: Uint32Array;
  readonly places: Uint32Array;
}

type Document = Pick<ShardArticle, 'fields' | 'keys'>;

/** Collects the rows of all tokens of some documents. */
export function* collectRows(documents: readonly Document[]): Generator<TokenRow> {
  const occurrences = collectOccurrences(documents);
  const { order, ends } = sortByToken(occurrences);
  for (const [number, token] of occurrences.names.entries()) {
    yield rowOf(token, order.subarray(ends[number - 1] ?? 0, ends[number]), occurrences);
  }
}

function collectOccurrences(documents: readonly Document[]): Occurrences {
  const { numberOf, numberOfPair, names } = tokenNumbers();
  const [tokens, groups, places] = [numberList(), numberList(), numberList()];
  for (const [document, { fields, keys }] of documents.entries()) {
    for (const [zone, kind] of FIELD_ZONES.entries()) {
      const ofKind = [...fields.keys()].filter((at) => fields[at]?.kind === kind);
      addTexts(
        ofKind.map((at) => ({ text: fields[at]?.text ?? '', key: keys[at] ?? '' })),
        numberWithZone.of(document, zone),
      );
    }
  }
  return { names, tokens: tokens.values(), groups: groups.values(), places: places.values() };

  /** Places count characters through all fields of a kind; those left free between two fields let nothing be near across them. */
  function addTexts(texts: readonly { readonly text: string; readonly key: string }[], group: number): void {
    let start = 0;
    for (const { text, key } of texts) {
      const characters = [...key].map(numberOf);
      for (let at = 0; at < characters.length; at += 1) {
        addPairAt(characters, at, group, start + at);
      }
      for (const token of punctuationTokens(text)) add(numberOf(token), group, start);
      start += characters.length + MOST_BETWEEN + 1;
    }
  }

  /** A character, and the pair that it begins. */
  function addPairAt(characters: readonly number[], at: number, group: number, place: number): void {
    const [character = 0, next] = [characters[at], characters[at + 1]];
    add(character, group, place);
    if (next !== undefined) add(numberOfPair(character, next), group, place);
  }

  function add(token: number, group: number, place: number): void {
    tokens.push(token);
    groups.push(group);
    places.push(place);
  }
}

/** The occurrences token by token, each in the order of the texts; `ends` is where those of a token end. */
function sortByToken({ names, tokens }: Occurrences): { order: Uint32Array; ends: Uint32Array } {
  const ends = new Uint32Array(names.length);
  for (const token of tokens) ends[token] = (ends[token] ?? 0) + 1;
  for (let token = 1; token < ends.length; token += 1)
    ends[token] = (ends[token] ?? 0) + (ends[token - 1] ?? 0);
  const next = Uint32Array.from(ends, (_, token) => ends[token - 1] ?? 0);
  const order = new Uint32Array(tokens.length);
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] ?? 0;
    order[next[token] ?? 0] = at;
    next[token] = (next[token] ?? 0) + 1;
  }
  return { order, ends };
}

function rowOf(token: string, order: Uint32Array, { groups, places }: Occurrences): TokenRow {
  const steps: number[] = [];
  const heads: number[] = [];
  const distances: number[] = [];
  const isPlaced = hasPlaces(token);
  let document = -1;
  for (let from = 0, to = 0; from < order.length; from = to) {
    const group = groups[order[from] ?? 0] ?? 0;
    let before = 0;
    for (; to < order.length && groups[order[to] ?? 0] === group; to += 1) {
      const place = places[order[to] ?? 0] ?? 0;
      if (isPlaced) distances.push(place - before);
      before = place;
    }
    steps.push(numberWithZone.numberOf(group) - document);
    heads.push(numberWithZone.of(to - from, numberWithZone.zoneOf(group)));
    document = numberWithZone.numberOf(group);
  }
  return { token, steps, heads, places: distances };
}

/** A list of numbers below 2³² that grows, at four bytes each. */
interface NumberList {
  readonly push: (number: number) => void;
  /** All numbers pushed so far. */
  readonly values: () => Uint32Array;
}

const FIRST_ROOM = 1024;

/** An empty list. */
function numberList(): NumberList {
  let room = new Uint32Array(FIRST_ROOM);
  let length = 0;

  return {
    push: (number) => {
      if (length === room.length) {
        const larger = new Uint32Array(room.length * 2);
        larger.set(room);
        room = larger;
      }
      room[length] = number;
      length += 1;
    },
    values: () => room.subarray(0, length),
  };
}
