import { quoteAddress } from './quote-address.ts';

/** Words that a reader selected in an article, with the anchor of what they stand in. */
interface Quote {
  readonly text: string;
  readonly anchor: string;
}

/** While words of the article are selected, offers to copy them with their source and a link that leads back to them. */
export function offerQuotes(): void {
  const bar = document.querySelector<HTMLElement>('[data-quote]');
  const button = bar?.querySelector('button');
  if (!bar || !button) return;
  const label = button.textContent;
  document.addEventListener('selectionchange', () => {
    const quote = findQuote();
    bar.hidden = quote === undefined;
    if (quote !== undefined) button.textContent = label;
  });
  // A press would take the selection away before the click.
  button.addEventListener('pointerdown', (event) => {
    event.preventDefault();
  });
  button.addEventListener('click', async () => {
    const quote = findQuote();
    if (quote === undefined) return;
    await navigator.clipboard.writeText(formatQuote(quote, bar.dataset['permalink'] ?? ''));
    button.textContent = button.dataset['done'] ?? '';
  });
}

function findQuote(): Quote | undefined {
  const selection = document.getSelection();
  const text = selection?.toString().replaceAll(/\s+/gu, ' ').trim() ?? '';
  const node = selection?.rangeCount ? selection.getRangeAt(0).startContainer : null;
  const element = node instanceof Element ? node : node?.parentElement;
  const anchored = element?.closest('article [id]');
  if (text === '' || !anchored || anchored.closest('.colophon')) return undefined;
  return { text, anchor: anchored.id };
}

function formatQuote({ text, anchor }: Quote, permalink: string): string {
  const citation = document.getElementById('cite-gbt')?.textContent.trim() ?? '';
  return `“${text}”\n${citation}\n${quoteAddress(permalink, anchor, text)}`;
}
