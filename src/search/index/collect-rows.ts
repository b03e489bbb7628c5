import { FIELD_ZONES } from '../field-zones.ts';
import { fold } from '../fold.ts';
import { hasPlaces } from '../has-places.ts';
import { markTokens } from '../mark-tokens.ts';
import type { SearchField } from '../search-fields.ts';

/** Where a token stands: a group for each kind of field of each document that holds it. */
export interface TokenRow {
  /** Of each group: distance from the document before, from −1 on; 0 is the same document. */
  readonly steps: readonly number[];
  /** Of each group: how often × 8 + number of the kind of field. */
  readonly heads: readonly number[];
  /** Of all groups, one after the other: distance from the place before in the same group. Empty when places are not kept. */
  readonly places: readonly number[];
}

interface OpenRow {
  readonly steps: number[];
  readonly heads: number[];
  readonly places: number[];
  document: number;
}

/** Collects the rows of all tokens of some documents: single characters, overlapping pairs, runs of marks. */
export function collectRows(documents: readonly (readonly SearchField[])[]): ReadonlyMap<string, TokenRow> {
  const rows = new Map<string, OpenRow>();
  for (const [document, fields] of documents.entries()) {
    for (const [zone, kind] of FIELD_ZONES.entries()) {
      const places = placesOf(fields.filter((field) => field.kind === kind));
      for (const [token, at] of places) pushGroup(rowOf(rows, token), document, zone, at, hasPlaces(token));
    }
  }
  return rows;
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
  const row = { steps: [], heads: [], places: [], document: -1 };
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
  row.steps.push(document - row.document);
  row.heads.push(places.length * 8 + zone);
  row.document = document;
  if (!isPlaced) return;
  let before = 0;
  for (const place of places) {
    row.places.push(place - before);
    before = place;
  }
}
