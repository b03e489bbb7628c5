/** Where everything stands on the site; every link is made here. */
export const addresses = {
  home: '/',
  cities: '/cities/',
  city: (city: string) => `/cities/${city}/`,
  paper: (paper: string) => `/papers/${paper}/`,
  dates: '/dates/',
  /** `period` is `2022`, `2022-05` or `2022-05-12`; `base` is `/dates/` or the address of a city. */
  period: (period: string, base = '/dates/') => `${base}${period.replaceAll('-', '/')}/`,
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
  search: '/search/',
  searchFor: (query: string) => `/search/?q=${encodeURIComponent(query)}`,
  about: '/about/',
  method: '/about/method/',
  help: '/help/',
  corrections: '/corrections/',
  /** The corrections of one page in the log. */
  correctionsOf: (page: string) => `/corrections/#page-${page}`,
  articlesFile: '/data/articles.jsonl',
} as const;
