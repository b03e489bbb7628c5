import { type BuiltSite, problemIn, type SiteProblem } from '../built-site.ts';
import { isArticleAddress, type SitePage } from '../site-page.ts';

/** What schema.org and the search engines that read it want of each type; `a|b`: one of both. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  NewsArticle: ['headline', 'url', 'mainEntityOfPage', 'inLanguage', 'publisher', 'isPartOf'],
  Person: ['name'],
  NewsMediaOrganization: ['name', 'url'],
  Organization: ['name', 'url'],
  PublicationIssue: ['isPartOf'],
  Newspaper: ['name', 'url'],
  City: ['name'],
  BreadcrumbList: ['itemListElement'],
  ListItem: ['position', 'name', 'item'],
  WebSite: ['name', 'url', 'potentialAction'],
  SearchAction: ['target', 'query-input'],
  EntryPoint: ['urlTemplate'],
  Dataset: ['name', 'description', 'url', 'creator', 'distribution', 'isAccessibleForFree'],
  DataDownload: ['contentUrl', 'encodingFormat', 'contentSize'],
};

/** Which pages must say what they are. */
const WANTED: readonly (readonly [isMeant: (address: string) => boolean, type: string])[] = [
  [(address) => address === '/', 'WebSite'],
  [(address) => address === '/data/', 'Dataset'],
  [isArticleAddress, 'NewsArticle'],
  [(address) => /^\/(?:articles|pages|cities|papers)\/[^/]+\/$/u.test(address), 'BreadcrumbList'],
];

/** Finds linked data that is no JSON, of an unknown type, or without what its type needs; and pages without any. */
export function findPoorLinkedData({ pages, origin }: BuiltSite): SiteProblem[] {
  return pages
    .filter(({ isRedirect }) => !isRedirect)
    .flatMap((page) => {
      const things = jsonLdOf(page);
      const types = things.map((thing) => typeOf(thing));
      const missing = WANTED.filter(([isMeant, type]) => isMeant(page.address) && !types.includes(type));
      return [
        ...missing.map(([, type]) => `Unexpected page without linked data, expected a ${type}`),
        ...things.flatMap((thing) => problemsOf(thing, origin)),
      ].map((reason) => problemIn(page.file, 'linked-data', reason));
    });
}

function typeOf(thing: unknown): string | undefined {
  const type = isRecord(thing) ? thing['@type'] : undefined;
  return typeof type === 'string' ? type : undefined;
}

function problemsOf(thing: unknown, origin: string): string[] {
  if (thing === undefined) return ['Unexpected text in linked data, expected JSON'];
  if (Array.isArray(thing)) return thing.flatMap((one) => problemsOf(one, origin));
  if (!isRecord(thing)) return [];
  const type = typeOf(thing);
  const required = type === undefined ? undefined : REQUIRED[type];
  if (type === undefined || required === undefined) return [`Unexpected type ${String(type)} in linked data`];
  const missing = required.filter((name) => thing[name] === undefined || thing[name] === '');
  const foreign = ['url', 'item', 'contentUrl', 'mainEntityOfPage'].filter((name) => {
    const address = thing[name];
    return typeof address === 'string' && URL.parse(address)?.origin !== origin;
  });
  return [
    ...missing.map((name) => `Unexpected ${type} without ${name} in linked data`),
    ...foreign.map(
      (name) => `Unexpected ${name} of ${type} in linked data, expected a whole address of the site`,
    ),
    ...Object.values(thing).flatMap((value) => (typeof value === 'object' ? problemsOf(value, origin) : [])),
  ];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects of linked data in a page, in order; text that is no JSON is `undefined`. */
function jsonLdOf(page: SitePage): readonly unknown[] {
  return page.elements
    .filter(({ tag, attributes }) => tag === 'script' && attributes.get('type') === 'application/ld+json')
    .map(({ text }) => parseJson(text));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
