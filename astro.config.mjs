import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';

/** Where the archive is published. Canonical links, feeds and the sitemap need a whole address. */
const site = process.env.SITE_URL || 'http://localhost:4321';

export default defineConfig({
  site,
  output: 'static',
  trailingSlash: 'always',
  build: {
    format: 'directory',
    // One style sheet of the whole site is cached after the first page; small ones of single pages ride along inside.
    inlineStylesheets: 'auto',
  },
  // Not the default inside node_modules: `npm ci` must not throw the store away, and tests read it.
  cacheDir: './.astro',
  integrations: [mdx(), sitemap()],
  devToolbar: { enabled: false },
  // The pages are text: no code blocks to colour.
  markdown: { syntaxHighlight: false },
});
