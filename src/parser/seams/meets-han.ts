import type { Junction } from './junction.ts';

const HAN = /\p{Script=Han}/u;

/** Han characters stand on both sides of the break. */
export function meetsHan({ left, right, overlap }: Junction): boolean {
  if (!left.endsInHan) return false;
  return overlap === 0 ? right.beginning.isHan : HAN.test(right.text.slice(overlap, overlap + 1));
}
