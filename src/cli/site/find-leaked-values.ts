import type { BuiltSite, SiteProblem } from './built-site.ts';
import type { SitePage, SiteText } from './site-page.ts';

/** What a template prints when a value is missing. No Chinese newspaper page says so. */
const LEAK = /\bundefined\b|\bNaN\b|\[object [A-Z]\w*\]/u;

/** Finds texts and attributes in which a program talks instead of the archive. */
export function findLeakedValues({ pages }: BuiltSite): SiteProblem[] {
  return pages.flatMap((page) =>
    [...page.texts, ...attributesOf(page)].flatMap(({ text, line, column }) => {
      const leak = LEAK.exec(text)?.[0];
      if (leak === undefined) return [];
      return [
        { file: page.file, line, column, rule: 'leak', reason: `Unexpected "${leak}", expected words` },
      ];
    }),
  );
}

function attributesOf(page: SitePage): SiteText[] {
  return page.elements.flatMap(({ attributes, line, column }) =>
    [...attributes.values()].map((text) => ({ text, line, column })),
  );
}
