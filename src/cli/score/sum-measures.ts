import type { Measure } from './measure.ts';

/** The measures of several pages as one. */
export function sumMeasures(name: string, measures: readonly Measure[]): Measure {
  const sum = (field: 'expected' | 'parsed' | 'same') =>
    measures.reduce((total, one) => total + one[field], 0);
  return { name, expected: sum('expected'), parsed: sum('parsed'), same: sum('same') };
}
