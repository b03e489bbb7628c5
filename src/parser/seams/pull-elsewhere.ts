import type { Matter } from './matter-meter.ts';

/** How much more `right` shares with another article than `left` does: text that breaks off may itself be displaced. */
export function pullElsewhere(right: Matter, left: Matter): number {
  const pulls = [...right.foreign].map(([draft, shared]) => shared - (left.foreign.get(draft) ?? 0));
  return Math.max(0, ...pulls);
}
