/** Waits until the reader pauses: short enough to feel live, long enough not to search for every letter. */
const PAUSE_MS = 180;
/** What browsers report for every key that an input method takes for itself. */
const INPUT_METHOD_KEY = 229;

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
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && confirmsCandidate(event)) event.preventDefault();
  });
  field.form?.addEventListener('submit', () => {
    clearTimeout(timer);
  });
}

/** Whether an Enter chooses a candidate. Safari sends it when composing is over; its code is the only sign of it then. */
function confirmsCandidate(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === INPUT_METHOD_KEY;
}
