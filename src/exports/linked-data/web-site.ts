import { addresses } from '../../routes.ts';
import { words } from '../../words/words.ts';

/** The archive as schema.org has it: a site that can be searched. `home` is its front page. */
export function webSite(home: URL): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: words.site.name,
    description: words.site.description,
    url: home.href,
    inLanguage: words.language,
    potentialAction: {
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        // Not through `URL`, which would encode the braces.
        urlTemplate: `${home.origin}${addresses.searchTemplate('{search_term_string}')}`,
      },
      'query-input': 'required name=search_term_string',
    },
  };
}
