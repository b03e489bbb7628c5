/** One or two digits that are no part of a longer number. */
const SHORT_NUMBER = /(?<![\d.,])(\d{1,2})(?![\d.,%])/u;

/** Gives each short number an element of its own, `.short-number`, which vertical text sets in the place of one character. */
export function separateShortNumbers(body: HTMLElement): void {
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const texts: Node[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  for (const node of texts) {
    if (!(node instanceof Text)) continue;
    // A pattern with a group gives the numbers at odd places.
    const parts = node.data.split(SHORT_NUMBER);
    if (parts.length > 1)
      node.replaceWith(...parts.map((part, at) => (at % 2 === 0 ? part : numberOf(part))));
  }
}

function numberOf(digits: string): HTMLSpanElement {
  const element = document.createElement('span');
  element.className = 'short-number';
  element.textContent = digits;
  return element;
}
