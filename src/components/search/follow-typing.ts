import { guardComposition } from './guard-composition.ts';

/** Waits until the reader pauses: short enough to feel live, long enough not to search for every letter. */
const PAUSE_MS = 180;

/** Calls `search` when the reader pauses, and never while an input method still composes. */
export function followTyping(field: HTMLInputElement, search: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let composing = false;

  const searchSoon = (): void => {
    clearTimeout(timer);
    if (!composing) timer = setTimeout(search, PAUSE_MS);
  };
  field.addEventListener('compositionstart', () => {
    composing = true;
    clearTimeout(timer);
  });
  field.addEventListener('compositionend', () => {
    composing = false;
    searchSoon();
  });
  field.addEventListener('input', searchSoon);
  guardComposition(field);
  field.form?.addEventListener('submit', () => {
    clearTimeout(timer);
  });
}
