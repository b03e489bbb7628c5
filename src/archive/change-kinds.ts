import type { ChangeKind } from '../text/reading-text.ts';

/** All kinds of change, from what changes the sense most to what changes it least. */
export const CHANGE_KINDS = [
  'correction',
  'duplicate',
  'seam',
  'wrap',
  'mark',
  'quote',
  'width',
] as const satisfies readonly ChangeKind[];
