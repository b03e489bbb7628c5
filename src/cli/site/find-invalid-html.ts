import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { ConfigData } from 'html-validate';
import type { BuiltSite, SiteProblem } from './built-site.ts';

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
