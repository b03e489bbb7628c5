import type { Inline } from './inline.ts';

const FIGURE = /[（(](?:见)?(?:题)?图[一二三四五六七八九①-⑳\d]{1,2}[）)]/gu;

/** (图1) in the text. */
export function findFigureRefs(text: string): Inline[] {
  return [...text.matchAll(FIGURE)].map(({ index, 0: figure }) => ({
    role: 'figureRef',
    from: index,
    to: index + figure.length,
  }));
}
