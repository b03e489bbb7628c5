import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';

/** Where the archive is published. Canonical links, feeds and the sitemap need a whole address. */
const site = process.env.SITE_URL || 'http://localhost:4321';

/** Sheets of what stands on most pages, and of an article: each group is one file. */
const sheetGroups = [
  {
    name: 'site',
    test: /\/(?:layouts|components\/site|styles\/(?:base|entries|reading|tokens)|SearchBox|Clauses|suggestion-list)(?!.*(?:Nameplate|Example|SignKey)).*\.css$/,
  },
  {
    name: 'article',
    test: /\/(?:components\/article|styles\/disclosure)(?!.*ReadingSettings).*\.css$/,
  },
];

export default defineConfig({
  site,
  output: 'static',
  trailingSlash: 'always',
  build: {
    format: 'directory',
    // The sheets of the groups below are cached after the first page; small ones of single pages ride along inside.
    inlineStylesheets: 'auto',
  },
  // Not the default inside node_modules: `npm ci` must not throw the store away, and tests read it.
  cacheDir: './.astro',
  integrations: [mdx(), sitemap()],
  vite: {
    build: { cssTarget: ['chrome109', 'firefox115', 'safari15.4'] },
    environments: {
      prerender: { build: { rolldownOptions: { output: { codeSplitting: { groups: sheetGroups } } } } },
    },
  },
  devToolbar: { enabled: false },
  // The pages are text: no code blocks to colour.
  markdown: { syntaxHighlight: false },
});
