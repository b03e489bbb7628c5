import { type NumberedTexts, numberTexts, type SearchedDocument } from './number-texts.ts';

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

/** Collects the rows of all tokens of some documents: characters, overlapping pairs, runs of punctuation. */
export function* collectRows(documents: readonly SearchedDocument[]): Generator<TokenRow> {
  const { names, starts, columns } = fillColumns(numberTexts(documents));
  for (const [number, token] of names.entries()) {
    const ofGroups = [starts.groups[number], starts.groups[number + 1]] as const;
    yield {
      token,
      groups: columns.groups.subarray(...ofGroups),
      counts: columns.counts.subarray(...ofGroups),
      places: columns.places.subarray(starts.places[number], starts.places[number + 1]),
    };
  }
}

/** By number of a token, where its part of the columns begins; after the last, where all end. */
type Starts = Record<'groups' | 'places', Uint32Array>;

/** All rows, one after the other. */
interface Columns {
  readonly names: readonly string[];
  readonly starts: Starts;
  readonly columns: Omit<TokenRow, 'token'>;
}

function fillColumns(texts: NumberedTexts): Columns {
  const starts = measureRows(texts);
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
  return { names: texts.names, starts, columns: { groups, counts, places } };
}

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
    for (let at = 0; at < characters; at += 1, next += 1) visitOne(tokens[next] ?? 0, group, NOWHERE);
    for (let at = 0; at + 1 < characters; at += 1, next += 1) visitOne(tokens[next] ?? 0, group, start + at);
    for (const run of runs) visitOne(run, group, NOWHERE);
  }

  function visitOne(token: number, group: number, place: number): void {
    visit(token, group, place, lastGroups[token] !== group);
    lastGroups[token] = group;
  }
}
