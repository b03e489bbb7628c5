/** Where everything stands on the site; every link of a view is made here. */
export const addresses = {
  home: '/',
  cities: '/cities/',
  city: (city: string) => `/cities/${city}/`,
  paper: (paper: string) => `/papers/${paper}/`,
  dates: '/dates/',
  /** `period` is `2022`, `2022-05` or `2022-05-12`; `base` is `/dates/` or the address of a city. */
  period: (period: string, base = '/dates/') => `${base}${period.replaceAll('-', '/')}/`,
  /** Days of any year. */
  onDays: '/dates/on/',
  /** `monthDay` is `05-12`. */
  onDay: (monthDay: string) => `/dates/on/${monthDay}/`,
  pages: '/pages/',
  page: (page: string) => `/pages/${page}/`,
  rawPage: (page: string) => `/pages/${page}/raw/`,
  rawLine: (page: string, line: number) => `/pages/${page}/raw/#L${line}`,
  article: (article: string) => `/articles/${article}/`,
  articleSource: (article: string) => `/articles/${article}/source/`,
  anchor: (article: string, anchor: string) => `/articles/${article}/#${anchor}`,
  articleFile: (article: string, extension: string) => `/articles/${article}.${extension}`,
  sections: '/sections/',
  section: (section: string) => `/sections/${section}/`,
  contributors: '/contributors/',
  /** `key` is `<paper>/<slug>`. */
  contributor: (key: string) => `/contributors/${key}/`,
  captions: '/captions/',
  captionsOfCity: (city: string) => `/captions/city/${city}/`,
  captionsOfYear: (year: string) => `/captions/year/${year}/`,
  /** `key` is `<paper>/<slug>`. */
  captionsBy: (key: string) => `/captions/by/${key}/`,
  reuses: '/reuse/',
  /** `id` is that of a pair of articles. */
  reuse: (id: string) => `/reuse/${id}/`,
  search: '/search/',
  searchFor: (query: string) => `/search/?q=${encodeURIComponent(query)}`,
  /** A search in the articles of one city. */
  searchInCity: (query: string, city: string) => `/search/?q=${encodeURIComponent(query)}&city=${city}`,
  about: '/about/',
  method: '/about/method/',
  help: '/help/',
  corrections: '/corrections/',
  /** The corrections of one page in the log. */
  correctionsOf: (page: string) => `/corrections/#page-${page}`,
  data: '/data/',
  dataFile: (name: string) => `/data/${name}`,
  feed: '/feed.xml',
  jsonFeed: '/feed.json',
  cityFeed: (city: string) => `/cities/${city}/feed.xml`,
} as const;
