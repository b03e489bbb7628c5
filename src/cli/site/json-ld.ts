import type { SitePage } from './site-page.ts';

/** The objects of linked data in a page, in order; text that is no JSON is `undefined`. */
export function jsonLdOf(page: SitePage): readonly unknown[] {
  return page.elements
    .filter(({ tag, attributes }) => tag === 'script' && attributes.get('type') === 'application/ld+json')
    .map(({ text }) => parse(text));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
