import { addresses } from '../../routes.ts';
import { words } from '../../words/words.ts';

/** The ways into the archive that the header and the footer offer alike. */
export const readingLinks = [
  { text: words.nav.cities, href: addresses.cities },
  { text: words.nav.dates, href: addresses.dates },
  { text: words.nav.pages, href: addresses.pages },
  { text: words.nav.sections, href: addresses.sections },
  { text: words.nav.contributors, href: addresses.contributors },
  { text: words.nav.captions, href: addresses.captions },
] as const;
