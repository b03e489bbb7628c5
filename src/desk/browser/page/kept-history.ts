import type { History } from '../../write/history.ts';

const keyOf = (id: string): string => `desk:${id}`;

/** What the browser keeps of the work on a page, so that nothing is lost when the window or the server closes. */
export function keptHistory(id: string): History | undefined {
  try {
    const kept = localStorage.getItem(keyOf(id));
    return kept === null ? undefined : JSON.parse(kept);
  } catch {
    // Written by another version: the file itself is whole.
    return undefined;
  }
}

export function keepHistory(id: string, history: History): void {
  localStorage.setItem(keyOf(id), JSON.stringify(history));
}
