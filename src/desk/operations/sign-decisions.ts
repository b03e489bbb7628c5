import type { CorrectionRecord } from '../../records/correction-record.ts';
import type { Decision } from './decide.ts';

/** Why somebody decides, who, and when. */
export interface Signature {
  readonly reason: string;
  /** Empty when they do not sign. */
  readonly by: string;
  /** `yyyy-mm-dd`. */
  readonly date: string;
}

/** Decisions as corrections, with ids that none of `taken` is: the operation and the raw offset that it is about. */
export function signDecisions(
  decisions: readonly Decision[],
  { reason, by, date }: Signature,
  taken: readonly string[],
): readonly CorrectionRecord[] {
  const ids = new Set(taken);
  return decisions.map((decision): CorrectionRecord => {
    const name = `${kebab(decision.op)}-${offsetOf(decision)}`;
    const id = freeId(name, ids);
    ids.add(id);
    return { ...decision, id, reason, date, ...(by !== '' && { by }) };
  });
}

function freeId(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  for (let number = 2; ; number += 1) if (!taken.has(`${name}-${number}`)) return `${name}-${number}`;
}

function kebab(op: string): string {
  return op.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
}

function offsetOf(decision: Decision): number {
  switch (decision.op) {
    case 'move':
      return decision.from.at;
    case 'join':
      return decision.next.at;
    case 'split':
      return decision.begin.at;
    case 'setRole':
    case 'hide':
      return decision.range.at;
    case 'gap':
      return (decision.before ?? decision.after)?.at ?? 0;
    case 'complete':
      return decision.text.at;
    case 'text':
      return decision.raw.at;
    case 'field':
      return decision.article.at;
  }
}
