import type { Span } from '../../text/span.ts';

/** Of runs in a text, those that have one of the others at most `within` characters away, and not over them. */
export function keepNear<Run extends Span>(
  runs: readonly Run[],
  others: readonly Span[],
  within: number,
): readonly Run[] {
  return runs.filter((run) =>
    others.some((other) => {
      const between = Math.max(other.start - run.end, run.start - other.end);
      return between >= 0 && between <= within;
    }),
  );
}
