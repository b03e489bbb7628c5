import type { Statements } from './statement.ts';

/** The statements of several pages as those of one. */
export function joinStatements(pages: readonly Statements[]): Statements {
  return {
    seam: pages.flatMap(({ seam }) => seam),
    begin: pages.flatMap(({ begin }) => begin),
    whole: pages.flatMap(({ whole }) => whole),
    headline: pages.flatMap(({ headline }) => headline),
    bylines: pages.flatMap(({ bylines }) => bylines),
  };
}
