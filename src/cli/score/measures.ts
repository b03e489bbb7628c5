import { visualWidth } from '../../text/visual-width.ts';

/** How many things of one sort were expected, were parsed, and are the same. */
export interface Measure {
  readonly name: string;
  readonly expected: number;
  readonly parsed: number;
  readonly same: number;
}

/** Compares two lists without regard to order; each thing expected is met by one thing parsed at most. */
export function measureSame(name: string, expected: readonly string[], parsed: readonly string[]): Measure {
  const rest = new Map<string, number>();
  for (const one of parsed) rest.set(one, (rest.get(one) ?? 0) + 1);
  const same = expected.filter((one) => {
    const left = rest.get(one) ?? 0;
    rest.set(one, left - 1);
    return left > 0;
  });
  return { name, expected: expected.length, parsed: parsed.length, same: same.length };
}

/** The measures of several pages as one. */
export function sumMeasures(name: string, measures: readonly Measure[]): Measure {
  const sum = (field: 'expected' | 'parsed' | 'same') =>
    measures.reduce((total, one) => total + one[field], 0);
  return { name, expected: sum('expected'), parsed: sum('parsed'), same: sum('same') };
}

const WIDTH = 16;

/** One line a measure: how many were expected, parsed and the same, precision, recall and F1; and F1 before, if it was other. */
export function formatMeasures(now: readonly Measure[], before: readonly Measure[]): string[] {
  const head = `${pad('')}  应有  解析  相同   准确   召回     F1`;
  return [
    head,
    ...now.map((one) =>
      formatMeasure(
        one,
        before.find(({ name }) => name === one.name),
      ),
    ),
  ];
}

function formatMeasure(one: Measure, before: Measure | undefined): string {
  const counts = [one.expected, one.parsed, one.same].map((count) => String(count).padStart(6)).join('');
  const shares = sharesOf(one);
  const numbers = [shares.precision, shares.recall, shares.f1]
    .map((share) => share.toFixed(3).padStart(7))
    .join('');
  return `${pad(one.name)}${counts}${numbers}${before === undefined ? '' : formatChange(shares.f1, sharesOf(before).f1)}`;
}

function formatChange(now: number, before: number): string {
  if (now.toFixed(3) === before.toFixed(3)) return '';
  return `  ${now > before ? '↑' : '↓'} 原 ${before.toFixed(3)}`;
}

function sharesOf({ expected, parsed, same }: Measure) {
  const share = (whole: number) => (whole === 0 ? 1 : same / whole);
  const [precision, recall] = [share(parsed), share(expected)];
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

function pad(name: string): string {
  return name + ' '.repeat(Math.max(0, WIDTH - visualWidth(name)));
}
