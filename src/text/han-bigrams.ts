const HAN_RUN = /\p{Script=Han}{2,}/gu;

/** How often each pair of neighbouring Han characters occurs; pairs across punctuation do not count. */
export function hanBigrams(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [run] of text.matchAll(HAN_RUN)) {
    for (let at = 0; at + 2 <= run.length; at += 1) {
      const pair = run.slice(at, at + 2);
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
  }
  return counts;
}
