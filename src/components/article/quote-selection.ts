import { cutText } from '../../text/cut-text.ts';

/** A quote of less than two characters cannot be found again. */
const SHORTEST_QUOTE = 2;
/** Between the last line that is quoted and the button. */
const DISTANCE = 8;

/** Shows a button at selected text of the article that copies quote, citation and a link to it. */
export function quoteSelection(button: HTMLButtonElement, article: Element): void {
  const label = button.textContent;
  const hide = () => {
    button.hidden = true;
  };
  const follow = () => {
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
  };
  document.addEventListener('selectionchange', follow);
  follow();
  // Pressing the button must not undo the selection.
  button.addEventListener('pointerdown', (event) => {
    event.preventDefault();
  });
  button.addEventListener('click', async () => {
    const range = selectedIn(article);
    if (range === undefined) return;
    await navigator.clipboard.writeText(quotationOf(range, article));
    button.textContent = button.dataset['done'] ?? '';
  });
}

function selectedIn(article: Element): Range | undefined {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const isText =
    searchTextAround(range.startContainer, article) && searchTextAround(range.endContainer, article);
  return isText && quoteOf(range).length >= SHORTEST_QUOTE ? range : undefined;
}

/** The headline, paragraph or caption in which a node stands. */
function searchTextAround(node: Node, article: Element): Element | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  const place = element?.closest('[data-search-text]') ?? undefined;
  return place && article.contains(place) ? place : undefined;
}

function quoteOf(range: Range): string {
  return range.toString().replace(/\s+/gu, ' ').trim();
}

function quotationOf(range: Range, article: Element): string {
  const quote = quoteOf(range);
  // Kickers and decks have no anchor of their own, figure captions have that of their figure.
  const place = searchTextAround(range.startContainer, article)?.closest('article [id]');
  const anchor = place?.id ?? 'headline';
  const citation = document.querySelector('.citation-form')?.textContent.trim() ?? '';
  const { origin, pathname } = location;
  return `“${quote}”\n${citation}\n${origin}${pathname}${textFragment(quote, anchor)}`;
}

/** Longer quotes are named by their first and last words, so that links stay short. */
const LONGEST_WHOLE = 24;
const WORDS_AT_ENDS = 10;

/** The part of an address that opens a page at a quote; `anchor` is for browsers that do not know text fragments. */
export function textFragment(quote: string, anchor: string): string {
  const last = quote.slice(-WORDS_AT_ENDS).replace(/^[\udc00-\udfff]/u, '');
  const ends = quote.length <= LONGEST_WHOLE ? [quote] : [cutText(quote, WORDS_AT_ENDS), last];
  return `#${anchor}:~:text=${ends.map(encode).join(',')}`;
}

/** A hyphen divides the parts of a fragment, and is not encoded otherwise. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
