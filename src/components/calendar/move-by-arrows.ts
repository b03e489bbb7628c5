const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * In a calendar arrow keys lead to the next day that has a page: left and right through the weeks, up and down along a day
 * of the week. Without this every link is reached by Tab as anywhere.
 */
export function moveByArrows(calendar: HTMLTableElement): void {
  calendar.addEventListener('keydown', (event) => {
    const step = STEPS[event.key];
    const cell = document.activeElement?.closest('td');
    const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (step === undefined || !cell || !isPlain) return;
    const link = nextLink(calendar, cell, step);
    if (link === undefined) return;
    event.preventDefault();
    link.focus();
  });
}

function nextLink(
  calendar: HTMLTableElement,
  cell: HTMLTableCellElement,
  [down, right]: readonly [number, number],
): HTMLAnchorElement | undefined {
  const cells = [...calendar.querySelectorAll('td')];
  const week = calendar.tBodies[0]?.rows[0]?.cells.length ?? 0;
  const step = down * week + right;
  for (let at = cells.indexOf(cell) + step; at >= 0 && at < cells.length; at += step) {
    const link = cells[at]?.querySelector('a');
    if (link) return link;
  }
  return undefined;
}
