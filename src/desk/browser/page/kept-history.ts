import { type History, isUnsaved } from '../../write/history.ts';

const KEY = 'desk:';

/** What the browser keeps of the work on a page, so that nothing is lost when the window or the server closes. */
export function keptHistory(id: string): History | undefined {
  const kept = localStorage.getItem(KEY + id);
  return kept === null ? undefined : JSON.parse(kept);
}

/** Keeps the work on a page; where the browser has no more room, work on others that is saved makes way. */
export function keepHistory(id: string, history: History): void {
  const kept = JSON.stringify(history);
  try {
    localStorage.setItem(KEY + id, kept);
  } catch {
    forgetSaved();
    localStorage.setItem(KEY + id, kept);
  }
}

function forgetSaved(): void {
  const ids = Object.keys(localStorage).flatMap((key) =>
    key.startsWith(KEY) ? [key.slice(KEY.length)] : [],
  );
  for (const id of ids) {
    const history = keptHistory(id);
    if (history !== undefined && !isUnsaved(history)) localStorage.removeItem(KEY + id);
  }
}
