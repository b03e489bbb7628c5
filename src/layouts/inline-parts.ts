/** The order of the layers, whichever sheet comes first; the sheets of components stand above both. */
export const LAYER_ORDER = '@layer base, shared;';

/**
 * Applies the reader's settings before anything is painted. A browser that keeps nothing, or something else under this name, shows
 * the page as it comes.
 */
export const APPLY_SETTINGS =
  "try{const kept=JSON.parse(localStorage.getItem('reading'));if(kept)Object.assign(document.documentElement.dataset,kept)}catch{}";
