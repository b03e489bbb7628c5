/** Names of commands with the key of each; an upper-case letter is typed with Shift. */
export const COMMANDS = [
  ['role', 'r'],
  ['split', 'p'],
  ['splitArticle', 'P'],
  ['join', 'j'],
  ['joinArticle', 'J'],
  ['move', 'm'],
  ['moveArticle', 'M'],
  ['noise', 'h'],
  ['duplicate', 'd'],
  ['gap', 'g'],
  ['complete', 'w'],
  ['text', 't'],
  ['field', 'f'],
] as const;
export type Command = (typeof COMMANDS)[number][0];

/** Keys with Ctrl, or with ⌘ on a Mac. */
export const CONTROL_KEYS: Readonly<Record<string, 'save' | 'undo' | 'redo'>> = {
  s: 'save',
  z: 'undo',
  y: 'redo',
  'Shift+z': 'redo',
};

/** A key as people read it, and as screen readers are told. */
export function shortcut(key: string): string {
  return key === key.toUpperCase() ? `Shift+${key}` : key.toUpperCase();
}
