import { words } from '../words/words.ts';

/** The order of the layers, whichever sheet comes first; the sheets of components stand above both. */
const LAYER_ORDER = '@layer base,shared;';
/** At the top of every printed sheet the name of the archive, at its foot the number. */
const RUNNING_HEAD = `@page{margin:20mm 16mm;@top-center{content:"${words.site.name}";font:9pt serif}@bottom-center{content:counter(page);font:9pt serif}}`;
export const INLINE_STYLE = LAYER_ORDER + RUNNING_HEAD;

/**
 * Applies the reader's settings before anything is painted. A browser that keeps nothing, or something else under this name, shows
 * the page as it comes.
 */
export const APPLY_SETTINGS =
  "try{const kept=JSON.parse(localStorage.getItem('reading'));if(kept)Object.assign(document.documentElement.dataset,kept)}catch{}";
