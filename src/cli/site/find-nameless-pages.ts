import type { BuiltSite, SiteProblem } from './built-site.ts';
import type { SitePage } from './site-page.ts';

/** Finds pages that do not say what they are: one title, one first heading, a language. */
export function findNamelessPages({ pages }: BuiltSite): SiteProblem[] {
  return pages
    .filter(({ isRedirect }) => !isRedirect)
    .flatMap((page) =>
      missingOf(page).map((reason) => ({ file: page.file, line: 1, column: 1, rule: 'name', reason })),
    );
}

function missingOf(page: SitePage): string[] {
  const language = page.elements.find(({ tag }) => tag === 'html')?.attributes.get('lang');
  return [
    ...['title', 'h1'].flatMap((tag) => {
      // Pictures inside the page have titles, too; the page's own comes first.
      const named = page.elements.filter((element) => element.tag === tag && element.text.trim() !== '');
      const enough = tag === 'title' ? named.length > 0 : named.length === 1;
      return enough ? [] : [`Unexpected ${named.length} filled <${tag}>, expected 1`];
    }),
    ...(language ? [] : ['Unexpected <html> without lang, expected the language of the page']),
  ];
}
