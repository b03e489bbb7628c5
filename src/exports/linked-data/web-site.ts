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
        // Braces stay as they are: they are what the caller fills in.
        urlTemplate: `${new URL('/search/', home).href}?q={search_term_string}`,
      },
      'query-input': 'required name=search_term_string',
    },
  };
}
