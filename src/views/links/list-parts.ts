import { addresses } from '../../routes.ts';
import { browsingWords } from '../../words/browsing-words.ts';

/** Entries of a part: some 1,300 elements of the longest kind. The newest part has half to one and a half as many. */
export const PART_SIZE = 100;

/**
 * A part of a list that comes newest first: `undefined` is the newest, the others are numbered from the oldest entry on, so that
 * what is added changes the newest alone.
 */
export type Part = number | undefined;

/** All parts of a list of so many entries, the newest first; one when it is short. */
export function listParts(count: number): readonly Part[] {
  const older = Math.max(0, Math.floor((count - PART_SIZE / 2) / PART_SIZE));
  return [undefined, ...Array.from({ length: older }, (_, index) => older - index)];
}

export function itemsOfPart<Item>(items: readonly Item[], part: Part): readonly Item[] {
  const older = listParts(items.length).length - 1;
  const end = items.length - ((part ?? older + 1) - 1) * PART_SIZE;
  return items.slice(part === undefined ? 0 : end - PART_SIZE, end);
}

/** The paths of all parts of a list as Astro wants them of a route that ends in `[...part]`, with what each is handed. */
export function partPaths<Props extends object, Params extends object = object>(
  count: number,
  propsOf: (part: Part) => Props,
  params?: Params,
): { params: Params & { part: string | undefined }; props: Props }[] {
  return listParts(count).map((part) => ({
    params: Object.assign({ part: partPath(part) }, params),
    props: propsOf(part),
  }));
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

/** Of more parts those that are far away are not all linked. */
const MOST_LINKS = 40;

/** The ways to the parts of a list at an address, or by some of them to all; none when it is whole. */
export function partLinks(count: number, base: string, current: Part): readonly PartLink[] {
  const parts = listParts(count);
  if (parts.length === 1) return [];
  const isLinked = (part: Part): boolean =>
    parts.length <= MOST_LINKS || part === undefined || part === 1 || isOnWay(part, current ?? parts.length);
  return parts.filter(isLinked).map((part) => ({
    text: part === undefined ? browsingWords.parts.newest : browsingWords.parts.numbered(part),
    href: addresses.part(base, partPath(part)),
    isCurrent: part === current,
  }));
}

/** Steps over parts: few links lead to any of a hundred thousand parts in a few clicks. */
const STEPS = [1, 10, 100, 1000, 10_000];
const STEPS_TO_EACH_SIDE = 5;

function isOnWay(part: number, from: number): boolean {
  return STEPS.some((step) => part % step === 0 && Math.abs(part - from) <= STEPS_TO_EACH_SIDE * step);
}

/** A title with the number of the part. */
export function partTitle(title: string, part: Part): string {
  return part === undefined ? title : `${title} · ${browsingWords.parts.numbered(part)}`;
}
