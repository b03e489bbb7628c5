import { FIELD_ZONES, MOST_BETWEEN, numberWithZone } from '../format/field-zones.ts';
import { punctuationTokens } from '../format/tokens.ts';
import type { ShardArticle } from './shard-article.ts';
import { tokenNumbers } from './token-numbers.ts';

/** Where a token occurs: a group for each kind of field of each document that contains it. */
export interface TokenRow {
  readonly token: string;
  /** Each a document and a kind of field, as `numberWithZone` has it; rising. */
  readonly groups: Uint32Array;
  /** How often it stands in each. */
  readonly counts: Uint32Array;
  /** Of all groups in order, as characters from the start of the first field of its kind. Empty when the token has none. */
  readonly places: Uint32Array;
}

type Document = Pick<ShardArticle, 'fields' | 'keys'>;

/** Collects the rows of all tokens of some documents: characters, overlapping pairs, runs of punctuation. */
export function* collectRows(documents: readonly Document[]): Generator<TokenRow> {
  const texts = numberTexts(documents);
  const starts = measureRows(texts);
  const rows = fillRows(texts, starts);
  for (const [number, token] of texts.names.entries()) {
    const ofGroups = [starts.groups[number], starts.groups[number + 1]] as const;
    yield {
      token,
      groups: rows.groups.subarray(...ofGroups),
      counts: rows.counts.subarray(...ofGroups),
      places: rows.places.subarray(starts.places[number], starts.places[number + 1]),
    };
  }
}

/** A text in the list of all tokens: its characters, the pairs that they begin, its runs of punctuation. */
interface NumberedText {
  readonly group: number;
  /** Place of its first character in the group. */
  readonly start: number;
  readonly characters: number;
  readonly runs: number;
}

interface NumberedTexts {
  /** All tokens by number. */
  readonly names: readonly string[];
  /** Numbers of the tokens of all texts, one text after the other. */
  readonly tokens: Uint32Array;
  readonly texts: readonly NumberedText[];
}

function numberTexts(documents: readonly Document[]): NumberedTexts {
  const { numberOfCharacter, numberOfPair, numberOfRun, names } = tokenNumbers();
  const tokens = numberList();
  const texts: NumberedText[] = [];
  for (const [document, { fields, keys }] of documents.entries()) {
    for (const [zone, kind] of FIELD_ZONES.entries()) {
      const ofKind = [...fields.keys()].filter((at) => fields[at]?.kind === kind);
      addTexts(
        ofKind.map((at) => ({ text: fields[at]?.text ?? '', key: keys[at] ?? '' })),
        numberWithZone.of(document, zone),
      );
    }
  }
  return { names, tokens: tokens.values(), texts };

  /** Places count characters through all fields of a kind; those left free between two fields let nothing be near across them. */
  function addTexts(ofKind: readonly { readonly text: string; readonly key: string }[], group: number): void {
    let start = 0;
    for (const { text, key } of ofKind) {
      const characters = addKey(key);
      const runs = punctuationTokens(text);
      for (const run of runs) tokens.push(numberOfRun(run));
      texts.push({ group, start, characters, runs: runs.length });
      start += characters + MOST_BETWEEN + 1;
    }
  }

  /** Returns how many characters the key has. */
  function addKey(key: string): number {
    const first = tokens.length();
    for (let at = 0; at < key.length;) {
      const code = key.codePointAt(at) ?? 0;
      tokens.push(numberOfCharacter(code));
      at += code > LAST_OF_ONE_UNIT ? 2 : 1;
    }
    const end = tokens.length();
    for (let at = first; at + 1 < end; at += 1) tokens.push(numberOfPair(tokens.at(at), tokens.at(at + 1)));
    return end - first;
  }
}

/** The last code point that UTF-16 has in one unit. */
const LAST_OF_ONE_UNIT = 0xffff;

/** By number of a token, where its part of the columns begins; after the last, where all end. */
type Starts = Record<'groups' | 'places', Uint32Array>;

function measureRows(texts: NumberedTexts): Starts {
  const groups = new Uint32Array(texts.names.length + 1);
  const places = new Uint32Array(texts.names.length + 1);
  visitOccurrences(texts, (token, _, place, isFirst) => {
    if (isFirst) groups[token + 1] = (groups[token + 1] ?? 0) + 1;
    if (place !== NOWHERE) places[token + 1] = (places[token + 1] ?? 0) + 1;
  });
  for (const starts of [groups, places]) {
    for (let at = 1; at < starts.length; at += 1) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  }
  return { groups, places };
}

/** The columns of all rows, one after the other. */
function fillRows(texts: NumberedTexts, starts: Starts): Omit<TokenRow, 'token'> {
  const groups = new Uint32Array(starts.groups.at(-1) ?? 0);
  const counts = new Uint32Array(groups.length);
  const places = new Uint32Array(starts.places.at(-1) ?? 0);
  const nextGroups = starts.groups.slice();
  const nextPlaces = starts.places.slice();
  visitOccurrences(texts, (token, group, place, isFirst) => {
    if (isFirst) {
      const next = nextGroups[token] ?? 0;
      groups[next] = group;
      nextGroups[token] = next + 1;
    }
    const last = (nextGroups[token] ?? 0) - 1;
    counts[last] = (counts[last] ?? 0) + 1;
    if (place === NOWHERE) return;
    const next = nextPlaces[token] ?? 0;
    places[next] = place;
    nextPlaces[token] = next + 1;
  });
  return { groups, counts, places };
}

/** The place of what has none: only those of pairs are kept. */
const NOWHERE = -1;

/** Visits all occurrences of all tokens in the order of the texts; `isFirst` says that it is the first of its token in the group. */
function visitOccurrences(
  { names, tokens, texts }: NumberedTexts,
  visit: (token: number, group: number, place: number, isFirst: boolean) => void,
): void {
  const lastGroups = new Int32Array(names.length).fill(-1);
  let next = 0;
  for (const { group, start, characters, runs } of texts) {
    visitNext(characters, group);
    visitNext(Math.max(0, characters - 1), group, start);
    visitNext(runs, group);
  }

  /** Places count on from `start`. */
  function visitNext(count: number, group: number, start = NOWHERE): void {
    for (let at = 0; at < count; at += 1, next += 1) {
      const token = tokens[next] ?? 0;
      visit(token, group, start === NOWHERE ? NOWHERE : start + at, lastGroups[token] !== group);
      lastGroups[token] = group;
    }
  }
}

/** A list of numbers below 2³² that grows, at four bytes each. */
interface NumberList {
  readonly push: (number: number) => void;
  readonly at: (index: number) => number;
  readonly length: () => number;
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
    at: (index) => room[index] ?? 0,
    length: () => length,
    values: () => room.subarray(0, length),
  };
}
