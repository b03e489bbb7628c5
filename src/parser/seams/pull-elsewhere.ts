import type { Matter } from './matter.ts';

/** How much more `right` shares with another article than `left` does: text that breaks off may itself be displaced. */
export function pullElsewhere(right: Matter, left: Matter): number {
  let most = 0;
  for (const draft of right.neighbours) {
    most = Math.max(most, right.foreign(draft) - left.foreign(draft));
  }
  return most;
}
