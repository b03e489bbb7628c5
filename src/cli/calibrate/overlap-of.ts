/** Long enough that runs are not the same by chance. */
const RUN = 6;

/** 0 to 1: runs of characters that two texts have in common, as a share of all that either has. */
export function overlapOf(left: string, right: string): number {
  const [one, other] = [runsOf(left), runsOf(right)];
  const common = [...one].filter((run) => other.has(run)).length;
  const all = one.size + other.size - common;
  return all === 0 ? 0 : common / all;
}

function runsOf(text: string): Set<string> {
  return new Set(
    Array.from({ length: Math.max(1, text.length - RUN + 1) }, (_, at) => text.slice(at, at + RUN)),
  );
}
