import { JUMP } from '../jump-pattern.ts';
import type { Inline } from './inline.ts';

const BRACKETED = new RegExp(`[（(【[]${JUMP}[）)】\\]]`, 'gu');

/** (上接第一版), (下转第三版). */
export function findJumpLines(text: string): Inline[] {
  return [...text.matchAll(BRACKETED)].map(({ index, 0: jump }) => ({
    role: 'jumpLine',
    from: index,
    to: index + jump.length,
  }));
}
