/** The articles that answered a question, best first, and what they are worth: 2 for a full answer, 1 for a part of it. */
export interface JudgedAnswer {
  readonly kind: string;
  readonly query: string;
  readonly ids: readonly string[];
  readonly judged: Readonly<Record<string, number>>;
}

const FULL = 2;
const WIDTH = 9;

/** One line: how many questions, share with a full answer first, mean reciprocal rank of the first one, nDCG@10, share without any. */
export function measureAnswers(name: string, answers: readonly JudgedAnswer[]): string {
  const mean = (of: (answer: JudgedAnswer) => number): string =>
    (answers.reduce((sum, answer) => sum + of(answer), 0) / answers.length).toFixed(3);
  const cells = [
    String(answers.length),
    mean((answer) => (rankOf(answer) === 1 ? 1 : 0)),
    mean((answer) => (rankOf(answer) > 0 ? 1 / rankOf(answer) : 0)),
    mean(normalizedGain),
    mean(({ ids }) => (ids.length === 0 ? 1 : 0)),
  ];
  return [name, ...cells].map((cell) => cell.padStart(WIDTH)).join('');
}

/** From 1; 0 when no full answer is there. */
function rankOf({ ids, judged }: JudgedAnswer): number {
  return ids.findIndex((id) => judged[id] === FULL) + 1;
}

/** Discounted cumulative gain at 10 over that of the best order. */
export function normalizedGain({ ids, judged }: JudgedAnswer): number {
  const best = Object.values(judged).toSorted((a, b) => b - a);
  return gainOf(ids.map((id) => judged[id] ?? 0)) / gainOf(best);
}

function gainOf(grades: readonly number[]): number {
  return grades.slice(0, 10).reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);
}
