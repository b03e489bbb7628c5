/**
 * Stands before every address: the path of the place where the site is published, without a slash at its end. Programs that write
 * or read the folder of the site have no such place, and get the paths in that folder.
 */
const BASE = (import.meta.env?.BASE_URL ?? '').replace(/\/$/u, '');

function at(path: string): string {
  return `${BASE}${path}`;
}

/** Notes that stand below another one, by the name of their file. */
const NOTES_BELOW: Readonly<Record<string, string>> = {
  method: 'about/method',
  quality: 'about/quality',
  accessibility: 'about/accessibility',
};

/** The path of a note by the name of its file, without the slashes around it. */
export function notePath(note: string): string {
  return NOTES_BELOW[note] ?? note;
}

/** Names of the parameters in the address of the search page; an article opened from there has the first two. */
export const SEARCH_PARAMETERS = {
  query: 'q',
  /** `1` when characters that OCR confuses count as the same. */
  tolerant: 'near',
  from: 'from',
  to: 'to',
  order: 'sort',
  view: 'view',
  city: 'city',
  /** `related` when articles are ordered by what they have in common with the query. */
  mode: 'mode',
} as const;

/** What is searched for, as an address carries it. */
export interface AddressedQuery {
  readonly query: string;
  readonly isTolerant: boolean;
}

/** Reads the search from the query part of an address; the query is empty when there is none. */
export function parseQueryPart(search: string): AddressedQuery {
  const parameters = new URLSearchParams(search);
  return {
    query: parameters.get(SEARCH_PARAMETERS.query) ?? '',
    isTolerant: parameters.get(SEARCH_PARAMETERS.tolerant) === '1',
  };
}

function queryPart({ query, isTolerant }: AddressedQuery): string {
  const { query: name, tolerant } = SEARCH_PARAMETERS;
  const parameters = new URLSearchParams({ [name]: query, ...(isTolerant && { [tolerant]: '1' }) });
  return `?${parameters.toString().replaceAll(ESCAPED, readable)}`;
}

/** Characters beyond ASCII, escaped byte by byte. */
const ESCAPED = /(?:%[89A-F][0-9A-F])+/gu;

/** Letters as they are read, as browsers show them; they take a third of the room. Everything else stays escaped. */
function readable(escaped: string): string {
  return decodeURIComponent(escaped).replaceAll(/[^\p{L}\p{N}]+/gu, encodeURIComponent);
}

const apiFile = (name: string): string => at(`/api/${name}.json`);
const apiPage = (page: string): string => apiFile(`pages/${page}`);
const articleFile = (id: string, extension: string): string => at(`/articles/${id}.${extension}`);
const note = (name: string): string => at(`/${notePath(name)}/`);
const search = at('/search/');
/** Pagefind's index below the address of an archive, where its clients expect it. */
export const RELATED_FOLDER = 'pagefind/';
const relatedIndex = at(`/${RELATED_FOLDER}`);
const article = (id: string): string => at(`/articles/${id}/`);

/** Every address of the site, from the root of its host. Every link is made here. */
export const addresses = {
  /** What stands at a path in the folder of the site. */
  at,
  home: at('/'),
  cities: at('/cities/'),
  city: (city: string) => at(`/cities/${city}/`),
  paper: (paper: string) => at(`/papers/${paper}/`),
  dates: at('/dates/'),
  /** Pages of which not even the year or month is known. */
  datesOpen: at('/dates/open/'),
  /** `period` is `2022`, `2022-05` or `2022-05-12`; `base` is the address of all dates or of a city. */
  period: (period: string, base = at('/dates/')) => `${base}${period.replaceAll('-', '/')}/`,
  /** Days of any year. */
  onDays: at('/dates/on/'),
  /** `monthDay` is `05-12`. */
  onDay: (monthDay: string) => at(`/dates/on/${monthDay}/`),
  pages: at('/pages/'),
  page: (page: string) => at(`/pages/${page}/`),
  /** Where an article stands on its page. */
  onPage: (page: string, article: string) => at(`/pages/${page}/#${article}`),
  rawPage: (page: string) => at(`/pages/${page}/raw/`),
  rawLine: (page: string, line: number) => at(`/pages/${page}/raw/#L${line}`),
  article,
  /** An article with the hits of a search marked. */
  articleWithHits: (id: string, asked: AddressedQuery) => `${article(id)}${queryPart(asked)}`,
  articleSource: (id: string) => at(`/articles/${id}/source/`),
  anchor: (id: string, anchor: string) => at(`/articles/${id}/#${anchor}`),
  articleFile,
  /** A part of a long list; `part` is the end of its address, absent for the first. */
  part: (base: string, part: string | undefined) => (part === undefined ? base : `${base}${part}/`),
  sections: at('/sections/'),
  section: (section: string) => at(`/sections/${section}/`),
  contributors: at('/contributors/'),
  /** The names of a paper that begin with a letter. */
  contributorsByInitial: (paper: string, letter: string) => at(`/contributors/${paper}/initial-${letter}/`),
  /** `key` is `<paper>/<slug>`. */
  contributor: (key: string) => at(`/contributors/${key}/`),
  captions: at('/captions/'),
  captionPhotographers: at('/captions/by/'),
  captionsOfCity: (city: string) => at(`/captions/city/${city}/`),
  captionsOfYear: (year: string) => at(`/captions/year/${year}/`),
  /** `key` is `<paper>/<slug>`. */
  captionsBy: (key: string) => at(`/captions/by/${key}/`),
  /** What the reader saved in this browser. */
  saved: at('/saved/'),
  reuses: at('/reuse/'),
  /** `id` is that of a pair of articles. */
  reuse: (id: string) => at(`/reuse/${id}/`),
  search,
  searchFor: (query: string, isTolerant = false) => `${search}${queryPart({ query, isTolerant })}`,
  /** A search in the articles of one city. */
  searchInCity: (query: string, city: string) =>
    `${search}${queryPart({ query, isTolerant: false })}&${SEARCH_PARAMETERS.city}=${city}`,
  /** Address of the search page with a placeholder where a program fills in the query. */
  searchTemplate: (placeholder: string) => `${search}?${SEARCH_PARAMETERS.query}=${placeholder}`,
  /** A file of the search index, by its path there. */
  searchFile: (path: string) => `${search}${path}`,
  /** Everything about the articles of a newspaper page, for what readers take along. */
  pageArticles: (page: string) => `${search}pages/${page}.json`,
  suggestions: `${search}suggestions.json`,
  /** Pagefind's index, where its clients expect it. */
  relatedIndex,
  /** What bundles that index has. */
  bundleList: `${relatedIndex}bundles.json`,
  about: note('about'),
  method: note('method'),
  /** How related articles are chosen. */
  methodOfRelated: `${note('method')}#related`,
  quality: note('quality'),
  accessibility: note('accessibility'),
  help: note('help'),
  helpWithSearch: `${note('help')}#检索`,
  note,
  corrections: at('/corrections/'),
  /** The corrections of one page. */
  correctionsOf: (page: string) => at(`/corrections/${page}/`),
  data: at('/data/'),
  dataFile: (name: string) => at(`/data/${name}`),
  apiPage,
  /** The JSON interface: what each address answers with; `{id}` stands for that of a page or an article. */
  endpoints: [
    ['index', apiFile('index')],
    ['cities', apiFile('cities')],
    ['papers', apiFile('papers')],
    ['pages', apiFile('pages')],
    ['articles', apiFile('articles')],
    ['page', apiPage('{id}')],
    ['article', articleFile('{id}', 'json')],
  ],
  feed: at('/feed.xml'),
  jsonFeed: at('/feed.json'),
  cityFeed: (city: string) => at(`/cities/${city}/feed.xml`),
  openSearch: at('/opensearch.xml'),
  sitemap: at('/sitemap-index.xml'),
  seal: at('/seal.svg'),
  /** The drawing under the cities of all maps. */
  baseMap: `${at('/map.svg')}#base`,
  /** The picture that other sites show beside a link to any page. */
  sharePicture: at('/share.png'),
} as const;
