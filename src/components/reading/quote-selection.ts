import { textFragment } from './text-fragment.ts';

/** A quote of less than two characters cannot be found again. */
const SHORTEST = 2;
/** Between the last line that is quoted and the button. */
const DISTANCE = 8;

/** Shows a button at selected text of the article that copies quote, citation and a link to it. */
export function quoteSelection(button: HTMLButtonElement, article: Element): void {
  const label = button.textContent;
  const hide = () => {
    button.hidden = true;
  };
  document.addEventListener('selectionchange', () => {
    const range = selectedIn(article);
    if (range === undefined) {
      hide();
      return;
    }
    button.textContent = label;
    button.hidden = false;
    const { bottom, left, width } = range.getBoundingClientRect();
    const top = bottom + window.scrollY + DISTANCE;
    const room = document.documentElement.clientWidth - button.offsetWidth - DISTANCE;
    button.style.top = `${top}px`;
    button.style.left = `${Math.max(DISTANCE, Math.min(left + width / 2 - button.offsetWidth / 2, room))}px`;
  });
  // Pressing the button must not undo the selection.
  button.addEventListener('pointerdown', (event) => {
    event.preventDefault();
  });
  button.addEventListener('click', async () => {
    const range = selectedIn(article);
    if (range === undefined) return;
    await navigator.clipboard.writeText(wordsOf(range, article));
    button.textContent = button.dataset['done'] ?? '';
  });
}

function selectedIn(article: Element): Range | undefined {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const isText = placeOf(range.startContainer, article) && placeOf(range.endContainer, article);
  return isText && quoteOf(range).length >= SHORTEST ? range : undefined;
}

/** The headline, paragraph or caption in which a node stands. */
function placeOf(node: Node, article: Element): Element | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  const place = element?.closest('[data-search-text]') ?? undefined;
  return place && article.contains(place) ? place : undefined;
}

function quoteOf(range: Range): string {
  return range.toString().replace(/\s+/gu, ' ').trim();
}

function wordsOf(range: Range, article: Element): string {
  const quote = quoteOf(range);
  // Kickers and decks have no anchor of their own, figure captions have that of their figure.
  const place = placeOf(range.startContainer, article)?.closest('article [id]');
  const anchor = place?.id ?? 'headline';
  const citation = document.querySelector('.citation')?.textContent.trim() ?? '';
  const { origin, pathname } = location;
  return `“${quote}”\n${citation}\n${origin}${pathname}${textFragment(quote, anchor)}`;
}
