import { addresses } from '../../routes.ts';
import { browsingWords } from '../../words/browsing-words.ts';

/** Entries of a part: some 2,000 elements of the longest kind. The newest part has up to twice as many. */
export const PART_SIZE = 100;

/**
 * A part of a list that comes newest first: `undefined` is the newest, the others are numbered from the oldest entry on, so that
 * what is added changes the newest alone.
 */
export type Part = number | undefined;

/** All parts of a list of so many entries, the newest first; one when it is short. */
export function listParts(count: number): readonly Part[] {
  const older = Math.max(0, Math.floor(count / PART_SIZE) - 1);
  return [undefined, ...Array.from({ length: older }, (_, index) => older - index)];
}

export function itemsOfPart<Item>(items: readonly Item[], part: Part): readonly Item[] {
  const older = listParts(items.length).length - 1;
  const end = items.length - ((part ?? older + 1) - 1) * PART_SIZE;
  return items.slice(part === undefined ? 0 : end - PART_SIZE, end);
}

/** The paths of all parts of a list as Astro wants them of the route `[...part]`, with what each is handed. */
export function partPaths<Props extends object>(
  count: number,
  propsOf: (part: Part) => Props,
): { params: { part: string | undefined }; props: Props }[] {
  return listParts(count).map((part) => ({ params: { part: partPath(part) }, props: propsOf(part) }));
}

/** The end of the address of a part; none for the newest. */
export function partPath(part: Part): string | undefined {
  return part === undefined ? undefined : `part-${part}`;
}

/** A way to a part of a list. */
export interface PartLink {
  readonly text: string;
  readonly href: string;
  readonly isCurrent: boolean;
}

/** The ways to all parts of a list at an address; none when it is whole. */
export function partLinks(count: number, base: string, current: Part): readonly PartLink[] {
  const parts = listParts(count);
  if (parts.length === 1) return [];
  return parts.map((part) => ({
    text: part === undefined ? browsingWords.parts.newest : browsingWords.parts.numbered(part),
    href: addresses.part(base, partPath(part)),
    isCurrent: part === current,
  }));
}

/** A title with the number of the part. */
export function partTitle(title: string, part: Part): string {
  return part === undefined ? title : `${title} · ${browsingWords.parts.numbered(part)}`;
}
