/** Tells whether the reader has turned to a list. */
export interface WatchedReader {
  /** The list is there from now on: what happened before does not count. */
  readonly begin: () => void;
  readonly isReading: () => boolean;
}

/** Watches for signs that a list is being read: a pointer or the focus in it, or scrolling. */
export function watchReader(list: HTMLElement, signal: AbortSignal): WatchedReader {
  let hasBegun = false;
  let isReading = false;
  const notice = (): void => {
    isReading ||= hasBegun;
  };
  for (const sign of ['pointerover', 'pointermove', 'focusin']) {
    list.addEventListener(sign, notice, { signal, passive: true });
  }
  for (const sign of ['wheel', 'touchmove']) addEventListener(sign, notice, { signal, passive: true });
  return {
    begin: () => {
      hasBegun = true;
    },
    isReading: () => isReading,
  };
}
