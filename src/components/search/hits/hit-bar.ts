import { addresses } from '../../../routes.ts';
import { searchWords } from '../../../words/search-words.ts';
import { addSheet } from '../../add-sheet.ts';
import { makeButton, makeElement } from '../../elements.ts';
import sheet from './hit-bar.css?url';

/** What the buttons of the bar do. */
export interface HitBarActions {
  /** Goes to the next hit, or the previous one. */
  readonly step: (by: 1 | -1) => void;
  readonly clear: () => void;
}

/** The bar with count and buttons, and a function that sets which hit the reader is at, from 1. */
export interface HitBar {
  readonly element: HTMLElement;
  readonly showPlace: (current: number) => void;
}

const { hits: words } = searchWords;

/** Makes the bar that walks through the hits of an opened article. */
export function hitBar(query: string, count: number, { step, clear }: HitBarActions): HitBar {
  const place = makeElement('span', { class: 'place', role: 'status' });
  const summary = makeElement(
    'span',
    { class: 'summary' },
    count === 0 ? words.none(query) : words.count(query, count),
  );
  const back = makeElement('a', { href: searchAddress(query) }, words.back);
  const steps = [
    makeButton(words.previous, () => {
      step(-1);
    }),
    makeButton(words.next, () => {
      step(1);
    }),
  ];
  const element = makeElement(
    'section',
    { class: 'hit-bar', 'aria-label': words.bar },
    summary,
    ...(count > 0 ? [place, ...steps] : []),
    makeButton(words.clear, clear),
    back,
  );
  // Not in the text, where it would stand without its sheet.
  element.hidden = true;
  void addSheet(sheet).then(() => {
    element.hidden = false;
  });
  return {
    element,
    showPlace: (current) => {
      place.textContent = words.place(current, count);
    },
  };
}

/** The search that led here, with its filters, if the browser names it; else one for the same query. */
function searchAddress(query: string): string {
  const from = new URL(document.referrer, location.href);
  const isOurs = from.origin === location.origin && from.pathname === addresses.search;
  return isOurs ? from.href : addresses.searchFor(query);
}
