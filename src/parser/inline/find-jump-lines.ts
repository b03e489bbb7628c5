import type { Inline } from './inline.ts';

const JUMP = /[（(【[](?:紧?[上下][接转]|转)第?[^（）()【】[\]]{0,12}[）)】\]]/gu;

/** (上接第一版), (下转第三版). */
export function findJumpLines(text: string): Inline[] {
  return [...text.matchAll(JUMP)].map(({ index, 0: jump }) => ({
    role: 'jumpLine',
    from: index,
    to: index + jump.length,
  }));
}
