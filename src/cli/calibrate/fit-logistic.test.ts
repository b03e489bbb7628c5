import { expect, test } from 'vitest';
import { logistic } from '../../parser/confidence/logistic.ts';
import { randomFrom } from '../../text/random-from.ts';
import { fitLogistic } from './fit-logistic.ts';

/** What chance does in 4,000 examples. */
const TOLERANCE = 0.15;

test('the weights that made the examples are found again', () => {
  const random = randomFrom(7);
  const truth = { weights: [1.5, -0.8], constant: 0.4 };
  const examples = Array.from({ length: 4000 }, () => {
    const evidence = [random() * 4 - 2, random() * 4 - 2];
    return { evidence, isRight: random() < logistic(truth, evidence), weight: 1 };
  });
  const { weights, constant } = fitLogistic(examples, 2);
  const found = [...weights, constant];
  const errors = [...truth.weights, truth.constant].map((value, at) => Math.abs(value - (found[at] ?? NaN)));
  expect(Math.max(...errors)).toBeLessThan(TOLERANCE);
});

test('examples that are all right give high but finite confidence', () => {
  const model = fitLogistic([{ evidence: [1], isRight: true, weight: 40 }], 1);
  expect(logistic(model, [1])).toBeGreaterThan(0.9);
  expect(logistic(model, [1])).toBeLessThan(1);
});
