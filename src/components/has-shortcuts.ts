/** Whether single keys do something: whoever types by voice, or with a shaking hand, can turn them off in the settings. */
export function hasShortcuts(): boolean {
  return document.documentElement.dataset['readKeys'] !== 'off';
}
