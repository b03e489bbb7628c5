import { unitsOf } from '../../../search/results/concordance.ts';

/** The end of a text that is at most so wide, in whole words, numbers and characters. */
export function fitLeft(text: string, room: number, widthOf: (text: string) => number): string {
  const units = [...unitsOf(text)];
  while (units.length > 0 && widthOf(units.join('')) > room) units.shift();
  return units.join('');
}

/** Cuts what stands left of the hits of a concordance to the width of its column, and again whenever that changes. */
export function fitLeftColumn(table: HTMLTableElement, texts: readonly string[]): void {
  const cells = [...table.querySelectorAll('td.left span')];
  const [first] = cells;
  const drawing = document.createElement('canvas').getContext('2d');
  if (first === undefined || drawing === null) return;
  new ResizeObserver(() => {
    const room = first.clientWidth;
    drawing.font = getComputedStyle(first).font;
    for (const [at, cell] of cells.entries())
      cell.textContent = fitLeft(texts[at] ?? '', room, (text) => drawing.measureText(text).width);
  }).observe(table);
}
