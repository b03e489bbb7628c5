/** The order of the layers, whichever sheet comes first; the sheets of components stand above both. */
const LAYER_ORDER = '@layer base,shared;';
/** At the top of every printed sheet the name of the archive, at its foot the number. */
const runningHead = (name: string) =>
  `@page{font:9pt serif;margin:20mm 16mm;@top-center{content:${cssString(name)}}@bottom-center{content:counter(page)}}`;

/** What stands in the head of every page of an archive of this name. */
export function inlineStyle(name: string): string {
  return LAYER_ORDER + runningHead(name);
}

/** A text as CSS quotes it, in an element that `</` would end. */
function cssString(text: string): string {
  return `"${text.replaceAll(/["\\<]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16) ?? ''} `)}"`;
}

/**
 * Applies the reader's settings before anything is painted. A browser that keeps nothing, or something else under this name, shows
 * the page as it comes.
 */
export const APPLY_SETTINGS =
  "try{Object.assign(document.documentElement.dataset,JSON.parse(localStorage.getItem('reading')))}catch{}";
