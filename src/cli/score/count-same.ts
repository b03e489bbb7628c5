import type { Measure } from './measure.ts';

/** Compares two lists without regard to order; each thing expected is met by one thing parsed at most. */
export function countSame(name: string, expected: readonly string[], parsed: readonly string[]): Measure {
  const rest = new Map<string, number>();
  for (const one of parsed) rest.set(one, (rest.get(one) ?? 0) + 1);
  const same = expected.filter((one) => {
    const left = rest.get(one) ?? 0;
    rest.set(one, left - 1);
    return left > 0;
  });
  return { name, expected: expected.length, parsed: parsed.length, same: same.length };
}
