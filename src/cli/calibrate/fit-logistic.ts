import { logistic, type Logistic } from '../../parser/confidence/logistic.ts';

/** A statement with the amounts of its evidence, and how much it counts. */
export interface Example {
  readonly evidence: readonly number[];
  readonly isRight: boolean;
  readonly weight: number;
}

/** Keeps weights finite where all examples are right. */
const RIDGE = 0.5;
/** Steps of Newton's method: more than enough for a handful of weights. */
const STEPS = 30;

/** The weights under which the examples are likeliest: logistic regression by Newton's method, slightly held back. */
export function fitLogistic(examples: readonly Example[], size: number): Logistic {
  let found = Array.from({ length: size + 1 }, () => 0);
  for (let step = 0; step < STEPS; step += 1) found = improve(found, examples);
  return { weights: found.slice(0, size), constant: found[size] ?? 0 };
}

function improve(found: readonly number[], examples: readonly Example[]): number[] {
  const size = found.length;
  const slope = found.map((value, at) => (at === size - 1 ? 0 : -RIDGE * value));
  const curve: number[][] = found.map((_, row) => found.map((__, column) => (row === column ? RIDGE : 0)));
  const model = { weights: found.slice(0, -1), constant: found[size - 1] ?? 0 };
  for (const { evidence, isRight, weight } of examples) {
    const amounts = [...evidence, 1];
    const predicted = logistic(model, evidence);
    amounts.forEach((amount, row) => {
      slope[row] = (slope[row] ?? 0) + weight * (Number(isRight) - predicted) * amount;
      const line = curve[row];
      amounts.forEach((other, column) => {
        if (line) line[column] = (line[column] ?? 0) + weight * predicted * (1 - predicted) * amount * other;
      });
    });
  }
  const step = solve(curve, slope);
  return found.map((value, at) => value + (step[at] ?? 0));
}

/** Solves linear equations by elimination; `matrix` is symmetric and positive. */
function solve(matrix: readonly (readonly number[])[], values: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, values[at] ?? 0]);
  rows.forEach((pivot, at) => {
    const head = pivot[at] ?? 1;
    rows.forEach((row, other) => {
      if (other === at) return;
      const factor = (row[at] ?? 0) / head;
      row.forEach((_, column) => (row[column] = (row[column] ?? 0) - factor * (pivot[column] ?? 0)));
    });
  });
  return rows.map((row, at) => (row.at(-1) ?? 0) / (row[at] ?? 1));
}
