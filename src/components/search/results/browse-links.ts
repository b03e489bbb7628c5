import { addresses } from '../../../routes.ts';
import { searchWords } from '../../../words/search-words.ts';

const { lists } = searchWords;

/** Ways into the archive for readers whom search does not help. */
export const browseLinks = [
  { text: lists.cities, href: addresses.cities },
  { text: lists.dates, href: addresses.dates },
  { text: lists.sections, href: addresses.sections },
] as const;
