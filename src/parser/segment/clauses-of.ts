import type { Line } from '../line.ts';

/** The clauses of a head, which spaces part. */
export function clausesOf({ text }: Line): string[] {
  return text.split(/[ \u3000]+/u);
}
