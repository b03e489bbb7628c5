import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegration, RouteData } from 'astro';
import { type PageStyles, routeSheets } from './page-styles.ts';

/** The pages of the site as a program, in the folder of a compiled one. */
export const RENDERER = 'renderer';
/** What says which sheets each route has. */
export const SHEETS = 'sheets.json';
/** A route that has no page: the program keeps what renders the others with it. */
export const RENDERING = '/rendering';

/** Has a build of Astro write no page, and keep the program that writes them in a folder. */
export function keepProgram(folder: string): AstroIntegration {
  let pages: ReadonlyMap<string, PageStyles & { readonly route: RouteData }> = new Map();
  let compiled: URL | undefined;
  return {
    name: 'keep-program',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        injectRoute({
          pattern: RENDERING,
          entrypoint: new URL('../../pages/_rendering.ts', import.meta.url),
        });
      },
      'astro:build:setup': ({ pages: all }) => {
        pages = all;
      },
      'astro:config:done': ({ config }) => {
        compiled = new URL('./.prerender/', config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: 'keep-program',
          setup: async () => {
            if (compiled === undefined) throw new Error('Unexpected build before its settings are known');
            await cp(compiled, join(folder, RENDERER), { recursive: true });
            const sheets = [...pages.values()].map((page) => [page.route.route, routeSheets(page)] as const);
            await writeFile(join(folder, SHEETS), JSON.stringify(sheets));
          },
          getStaticPaths: () => Promise.resolve([]),
          render: () => Promise.reject(new Error('Unexpected page to render, expected none')),
        });
      },
    },
  };
}
