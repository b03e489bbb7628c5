import { FIELD_ZONES } from '../field-zones.ts';
import { fold } from '../fold.ts';
import { hasPlaces } from '../has-places.ts';
import { markTokens } from '../mark-tokens.ts';
import type { SearchField } from '../search-fields.ts';
import { pushNumber } from './push-number.ts';

/** By token, its row: where it stands, as `readRow` reads it. */
export type Rows = ReadonlyMap<string, readonly number[]>;

interface OpenRow {
  readonly bytes: number[];
  document: number;
}

/**
 * Writes the rows of all tokens of some documents: single characters, overlapping pairs, runs of marks. A row is a sequence of
 * groups: distance from the document before (0: the same), how often × 8 + zone, and for pairs the distances of their places.
 */
export function collectRows(documents: readonly (readonly SearchField[])[]): Rows {
  const rows = new Map<string, OpenRow>();
  for (const [document, fields] of documents.entries()) {
    for (const [zone, kind] of FIELD_ZONES.entries()) {
      const places = placesOf(fields.filter((field) => field.kind === kind));
      for (const [token, at] of places) pushGroup(rowOf(rows, token), document, zone, at, hasPlaces(token));
    }
  }
  return new Map([...rows].map(([token, { bytes }]) => [token, bytes]));
}

/** Places count characters through all fields of a kind; a place left free between two fields lets no run pass. */
function placesOf(fields: readonly SearchField[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  const add = (token: string, place: number): void => {
    const known = places.get(token);
    if (known === undefined) places.set(token, [place]);
    else known.push(place);
  };
  let start = 0;
  for (const { text } of fields) {
    const characters = [...fold(text)];
    for (const [at, character] of characters.entries()) {
      add(character, start + at);
      const next = characters[at + 1];
      if (next !== undefined) add(character + next, start + at);
    }
    for (const token of markTokens(text)) add(token, start);
    start += characters.length + 1;
  }
  return places;
}

function rowOf(rows: Map<string, OpenRow>, token: string): OpenRow {
  const known = rows.get(token);
  if (known !== undefined) return known;
  const row = { bytes: [], document: -1 };
  rows.set(token, row);
  return row;
}

function pushGroup(
  row: OpenRow,
  document: number,
  zone: number,
  places: readonly number[],
  isPlaced: boolean,
): void {
  pushNumber(row.bytes, document - row.document);
  pushNumber(row.bytes, places.length * 8 + zone);
  row.document = document;
  if (!isPlaced) return;
  let before = 0;
  for (const place of places) {
    pushNumber(row.bytes, place - before);
    before = place;
  }
}
