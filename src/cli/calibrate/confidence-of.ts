import type { Fitted } from '../../parser/confidence/fitted-types.ts';
import { logistic } from '../../parser/confidence/logistic.ts';
import type { Kind, Statement } from './statement.ts';

/** What a fit says of a statement. */
export function confidenceOf(fitted: Fitted, kind: Kind, { evidence, found }: Statement): number {
  if (kind === 'headline' || kind === 'bylines') return new Map(Object.entries(fitted[kind])).get(found) ?? 0;
  return logistic(fitted[kind], evidence);
}
