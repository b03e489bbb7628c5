import type { ChangeKind } from '../text/reading/reading-text.ts';

/** All kinds of change, and repeated text that is hidden between, from what changes the sense most to what changes it least. */
export const CHANGE_KINDS = [
  'correction',
  'duplicate',
  'seam',
  'wrap',
  'mark',
  'quote',
  'width',
] as const satisfies readonly (ChangeKind | 'duplicate')[];
