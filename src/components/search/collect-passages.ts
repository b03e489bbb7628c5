/** Text nodes inside which a run may pass from one to the next. */
export type Passage = readonly Text[];

/** What search searches, as the page of an article shows it; see `search-fields.ts`. Each selector is one passage. */
const JOINED = ['.kickers', '#headline', '.decks', '.bylines', '.body [data-search-text]:not(figcaption *)'];
const SEPARATE = 'figcaption';

/** Collects the texts of an article that search finds runs in. */
export function collectPassages(article: Element): Passage[] {
  const joined = JOINED.map((selector) => [...article.querySelectorAll(selector)].flatMap(textNodes));
  const separate = Array.from(article.querySelectorAll(SEPARATE), textNodes);
  return [...joined, ...separate].filter((passage) => passage.length > 0);
}

function textNodes(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text) nodes.push(node);
  }
  return nodes;
}
