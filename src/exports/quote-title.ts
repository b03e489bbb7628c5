import { closeTitle } from './close-title.ts';

/** A title in double quotation marks, its own ones single inside, as Chicago and MLA have it. */
export function quoteTitle(title: string): string {
  return `“${closeTitle(title.replaceAll('“', '‘').replaceAll('”', '’'))}”`;
}
