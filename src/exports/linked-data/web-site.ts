import type { ArchiveSettings } from '../../records/archive-settings.ts';
import { addresses } from '../../routes.ts';
import { words } from '../../words/words.ts';

/** The archive as schema.org has it: a site that can be searched. `home` is its front page. */
export function webSite({ name, description, operator = name }: ArchiveSettings, home: URL): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name,
    description,
    url: home.href,
    publisher: { '@type': 'Organization', name: operator, url: home.href },
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
