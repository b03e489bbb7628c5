import type { Hit } from '../query/hit.ts';

/** Gathers hits that print one story under the first of them; the order of the first ones is kept. */
export function groupByStory(hits: readonly Hit[]): Hit[][] {
  const groups: Hit[][] = [];
  const byStory = new Map<string, Hit[]>();
  for (const hit of hits) {
    const { story } = hit.entry;
    const group = story === null ? undefined : byStory.get(story);
    if (group !== undefined) {
      group.push(hit);
      continue;
    }
    const opened = [hit];
    groups.push(opened);
    if (story !== null) byStory.set(story, opened);
  }
  return groups;
}
