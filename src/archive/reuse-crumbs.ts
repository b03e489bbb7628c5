import { words } from '../words/words.ts';
import { addresses } from './addresses.ts';
import type { Crumb } from './crumbs-view.ts';

/** The way down to shared texts, which belong to how the archive works. */
export const reuseCrumbs: readonly Crumb[] = [
  { text: words.nav.about, href: addresses.about },
  { text: words.nav.method, href: addresses.method },
];
