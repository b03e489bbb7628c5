import type { Draft } from '../draft.ts';

/** Articles in the order in which their heads stand, also where a head was parted from its text. */
export function sortByHeads(drafts: readonly Draft[]): Draft[] {
  return drafts
    .map((draft) => ({ draft, place: placeOf(draft) }))
    .sort((one, other) => one.place - other.place)
    .map(({ draft }) => draft);
}

function placeOf({ heads, bylines, body, captions }: Draft): number {
  const [first] = heads.length > 0 ? heads : [...bylines, ...body, ...captions];
  return first?.strips[0]?.line.start ?? Infinity;
}
