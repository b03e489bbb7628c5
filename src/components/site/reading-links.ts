import { words } from '../../words/words.ts';

/** The ways into the archive that the header and the footer offer alike. */
export const readingLinks = [
  { text: words.nav.cities, href: '/cities/' },
  { text: words.nav.dates, href: '/dates/' },
  { text: words.nav.pages, href: '/pages/' },
  { text: words.nav.sections, href: '/sections/' },
  { text: words.nav.contributors, href: '/contributors/' },
  { text: words.nav.captions, href: '/captions/' },
] as const;
