/** Notes that stand below another one. */
const BELOW: Readonly<Record<string, string>> = {
  method: 'about/method',
  quality: 'about/quality',
  accessibility: 'about/accessibility',
};

/** Where a note stands: the name of its file, or below the note that it belongs to. */
export function notePath(id: string): string {
  return BELOW[id] ?? id;
}
