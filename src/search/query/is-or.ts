import type { Term } from './divide-terms.ts';

const OR = 'OR';

/** Whether a term is the sign between two that stand for each other. */
export function isOr({ source }: Term): boolean {
  return source === OR;
}
