import { deskWords } from '../../words/desk-words.ts';
import type { Fault } from './fault.ts';

/** A page by its raw text. */
export interface OtherPage {
  readonly id: string;
  readonly text: string;
  /** With the characters that were corrected. */
  readonly corrected: () => string;
}

/** Consecutive characters that two pages share only where they print the same text. */
const SAME_BEFORE = 12;
/** Consecutive characters that must agree again after a difference. */
const SAME_AFTER = 6;
/** A longer difference is another wording, not a misreading. */
const LONGEST_DIFFERENCE = 2;

/** Single characters in which the same text stands otherwise on another page. */
export function findTwinDifferences(text: string, others: readonly OtherPage[]): readonly Fault[] {
  const own = compact(text);
  return others.flatMap(({ id, text: raw, corrected }) =>
    // Most pages are no twins, and need not be corrected for it.
    differencesOf(own, compact(raw), id).length === 0 ? [] : differencesOf(own, compact(corrected()), id),
  );
}

function differencesOf(own: Compact, twin: Compact, id: string): readonly Fault[] {
  const places = placesOfRuns(twin.characters);
  const faults: Fault[] = [];
  for (let at = 0; at + SAME_BEFORE < own.characters.length; at += 1) {
    const there = places.get(own.characters.slice(at, at + SAME_BEFORE));
    if (there === undefined) continue;
    const [end, length] = differenceAfter(
      own.characters,
      at + SAME_BEFORE,
      twin.characters,
      there + SAME_BEFORE,
    );
    if (length === undefined) {
      at = end - 1;
      continue;
    }
    const here = own.characters.slice(end, end + length);
    const from = there + (end - at);
    const proposal = twin.characters.slice(from, from + length);
    const [start, last] = [own.offsets[end] ?? 0, own.offsets[end + length - 1] ?? 0];
    faults.push({ start, end: last + 1, proposal, reason: deskWords.faults.twin(here, proposal, id) });
    at = end;
  }
  return faults;
}

/** How far two texts are the same, and how long they differ then before they are again; no length where they part for good. */
function differenceAfter(
  one: string,
  at: number,
  other: string,
  there: number,
): readonly [end: number, length?: number] {
  let end = at;
  while (end < one.length && one[end] === other[there + end - at]) end += 1;
  const gone = there + end - at;
  for (let length = 1; length <= LONGEST_DIFFERENCE; length += 1) {
    const next = one.slice(end + length, end + length + SAME_AFTER);
    if (next.length === SAME_AFTER && other.startsWith(next, gone + length)) return [end, length];
  }
  return [end];
}

/** The letters of a text without what is set differently in each paper, and where they stand. */
interface Compact {
  readonly characters: string;
  readonly offsets: readonly number[];
}

function compact(text: string): Compact {
  const offsets = [...text.matchAll(/\p{Script=Han}|\p{Nd}/gu)]
    .filter(([one]) => one.length === 1)
    .map(({ index }) => index);
  return { characters: offsets.map((at) => text.charAt(at)).join(''), offsets };
}

function placesOfRuns(text: string): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (let at = 0; at + SAME_BEFORE <= text.length; at += 1) {
    const run = text.slice(at, at + SAME_BEFORE);
    if (!places.has(run)) places.set(run, at);
  }
  return places;
}
