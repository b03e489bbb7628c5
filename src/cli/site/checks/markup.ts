import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';
import { type BuiltSite, problemIn, type SiteProblem } from '../built-site.ts';
import type { SitePage, SiteText } from '../site-page.ts';

const CONFIG: ConfigData = {
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // Our own files need no checksum; files of others are not allowed at all.
    'require-sri': 'off',
    // A form of one field is submitted by Enter and by the search key of a phone; the header has no room for a button.
    'wcag/h32': 'off',
  },
};

/** Finds what the HTML standard does not allow, ids that stand twice among it. */
export async function findInvalidHtml({ pages }: BuiltSite): Promise<SiteProblem[]> {
  const validator = new HtmlValidate(new StaticConfigLoader(CONFIG));
  const problems = await Promise.all(
    pages
      .filter(({ isRedirect }) => !isRedirect)
      .map(async ({ file, source }) => {
        const { results } = await validator.validateString(source, file);
        return results.flatMap(({ messages }) =>
          messages.map(({ line, column, ruleId, message }) => ({
            file,
            line,
            column,
            rule: `html/${ruleId}`,
            reason: message,
          })),
        );
      }),
  );
  return problems.flat();
}

/** Finds pages that do not say what they are: one title, one first heading, a language. */
export function findNamelessPages({ pages }: BuiltSite): SiteProblem[] {
  return pages
    .filter(({ isRedirect }) => !isRedirect)
    .flatMap((page) => missingOf(page).map((reason) => problemIn(page.file, 'name', reason)));
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
