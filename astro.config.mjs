import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { archiveInDev } from './src/collections/archive-in-dev.ts';
import { LOCAL_ADDRESS, parseSiteAddress } from './src/records/site-address.ts';

// Astro would take these from the shell, or from a file .env, before what it is told here.
delete process.env.BASE_URL;
delete process.env.SITE;

/** Where the archive is published. Canonical links, feeds and the sitemap need a whole address. */
const { origin: site, base } = parseSiteAddress(process.env.SITE_URL || LOCAL_ADDRESS);

const sheetsOf = (...parts) => new RegExp(`/(?:${parts.join('|')}).*\\.css$`, 'u');

/** Sheets of what stands on nearly every page are one file, which browsers keep. */
const sheetGroups = [
  {
    name: 'site',
    test: sheetsOf(
      'layouts/',
      'components/site/(?!Example|Inferred|Nameplate|NoteRail|SignKey|Step)',
      'components/lists/Clauses',
      'components/search/SearchBox',
      'styles/(?:base|entries|tokens)',
    ),
  },
];

export default defineConfig({
  site,
  base,
  output: 'static',
  trailingSlash: 'always',
  build: {
    format: 'directory',
    // All other sheets ride along inside the pages; the build leaves out of each what it does not show.
    inlineStylesheets: 'auto',
  },
  // Not the default inside node_modules: `npm ci` must not throw the store away, and tests read it.
  cacheDir: './.astro',
  integrations: [mdx(), archiveInDev(import.meta.dirname)],
  vite: {
    envDir: false,
    // Older browsers get nested rules and `light-dark()` in words that they know.
    build: { cssTarget: ['chrome109', 'firefox115', 'safari15.4'] },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            // Scripts of a component are named after it; the address stands in every page.
            output: { entryFileNames: ({ name }) => `_astro/${name.split('.', 1)[0]}.[hash].js` },
          },
        },
      },
      prerender: { build: { rolldownOptions: { output: { codeSplitting: { groups: sheetGroups } } } } },
    },
  },
  devToolbar: { enabled: false },
  // The pages are text: no code blocks to colour.
  markdown: { syntaxHighlight: false },
});
