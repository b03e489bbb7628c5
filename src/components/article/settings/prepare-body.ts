import { separateShortNumbers } from './short-numbers.ts';

/** Vertical text is scrolled sideways, with the keyboard, too, and sets its short numbers upright. */
export function prepareBody(): void {
  const body = document.querySelector<HTMLElement>('.article-body');
  if (body === null) return;
  if (document.documentElement.dataset['readWriting'] !== 'vertical') {
    body.removeAttribute('tabindex');
    return;
  }
  body.setAttribute('tabindex', '0');
  if (body.querySelector('.short-number') === null) separateShortNumbers(body);
}
