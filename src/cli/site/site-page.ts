import { defaultTreeAdapter, type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';

/** 1-based. */
export interface SitePlace {
  readonly line: number;
  readonly column: number;
}

export interface SiteElement extends SitePlace {
  readonly tag: string;
  /** Entities are resolved. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Text of the element and of everything in it. */
  readonly text: string;
}

/** A run of text that a reader can see. */
export interface SiteText extends SitePlace {
  readonly text: string;
}

/** One built HTML file. */
export interface SitePage {
  /** Path below the site's folder, e.g. `cities/index.html`. */
  readonly file: string;
  /** Path of its address, e.g. `/cities/`. */
  readonly address: string;
  readonly source: string;
  /** In document order. */
  readonly elements: readonly SiteElement[];
  readonly texts: readonly SiteText[];
  readonly ids: ReadonlySet<string>;
  /** A page that only sends the reader on to another one. */
  readonly isRedirect: boolean;
}

/** Whether an address is that of an article, not of a file or a page below it. */
export function isArticleAddress(address: string): boolean {
  return /^\/articles\/[^/]+\/$/u.test(address);
}

const { isElementNode, isTextNode } = defaultTreeAdapter;

/** Elements whose text nobody reads. */
const UNREAD: readonly string[] = ['script', 'style', 'template'];

/** Reads a built HTML file as a browser without scripts would, with the place of everything in it. */
export function parseSitePage(file: string, source: string): SitePage {
  const nodes = descendantsOf(parse(source, { sourceCodeLocationInfo: true, scriptingEnabled: false }));
  const elements = nodes.filter(isElementNode).map(toSiteElement);
  return {
    file,
    address: addressOf(file),
    source,
    elements,
    texts: nodes.filter(isTextNode).filter(isRead).map(toSiteText),
    ids: new Set(elements.flatMap(({ attributes }) => attributes.get('id') ?? [])),
    isRedirect: elements.some(({ attributes }) => attributes.get('http-equiv')?.toLowerCase() === 'refresh'),
  };
}

function descendantsOf(node: Tree.ParentNode): Tree.ChildNode[] {
  return node.childNodes.flatMap((child) =>
    isElementNode(child) ? [child, ...descendantsOf(child)] : [child],
  );
}

function toSiteElement(element: Tree.Element): SiteElement {
  return {
    tag: element.tagName,
    attributes: new Map(element.attrs.map(({ name, value }) => [name, value])),
    text: descendantsOf(element)
      .filter(isTextNode)
      .map(({ value }) => value)
      .join(''),
    ...placeOf(element),
  };
}

function isRead({ parentNode }: Tree.TextNode): boolean {
  return parentNode === null || !UNREAD.includes(parentNode.nodeName);
}

function toSiteText(node: Tree.TextNode): SiteText {
  return { text: node.value, ...placeOf(node) };
}

/** Elements that the parser adds by itself, such as a missing `head`, stand at the start. */
function placeOf({ sourceCodeLocation }: Tree.Element | Tree.TextNode): { line: number; column: number } {
  return { line: sourceCodeLocation?.startLine ?? 1, column: sourceCodeLocation?.startCol ?? 1 };
}

function addressOf(file: string): string {
  return `/${file.replace(/(?:^|(?<=\/))index\.html$/u, '')}`;
}
