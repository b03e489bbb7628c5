import { cslItem } from './csl-item.ts';
import type { Reference } from './reference.ts';

/** A file of CSL-JSON. */
export function formatCsl(references: readonly Reference[]): string {
  return `${JSON.stringify(references.map(cslItem), undefined, 2)}\n`;
}
