import type { SearchField } from '../../../search/format/search-field.ts';

/** Text nodes inside which a run may pass from one to the next. */
export interface Passage {
  readonly kind: SearchField['kind'];
  readonly nodes: readonly Text[];
}

/** What search searches, as the page of an article shows it; see `search-fields.ts`. Each selector is one passage. */
const PASSAGE_SELECTORS = [
  ['kicker', '.headlines .kicker'],
  ['headline', '#headline[data-search-text]'],
  ['deck', '.headlines .deck'],
  ['byline', '.bylines'],
  ['body', '.article-body [data-search-text]:not(figcaption *)'],
] as const satisfies readonly (readonly [SearchField['kind'], string])[];
const CAPTION = 'figcaption';

/** Collects the texts of an article that search finds runs in. */
export function collectPassages(article: Element): Passage[] {
  const joined = PASSAGE_SELECTORS.map(([kind, selector]) => ({
    kind,
    nodes: [...article.querySelectorAll(selector)].flatMap(textNodes),
  }));
  const captions = Array.from(article.querySelectorAll(CAPTION), (caption) => ({
    kind: 'caption' as const,
    nodes: textNodes(caption),
  }));
  return [...joined, ...captions].filter(({ nodes }) => nodes.length > 0);
}

function textNodes(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text) nodes.push(node);
  }
  return nodes;
}
