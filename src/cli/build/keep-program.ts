import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { markSheets, type PageSheets } from './page-styles.ts';

/** The pages of the site as a program, in the folder of a compiled one. */
export const RENDERER = 'renderer';
/** What says which sheets each page has. */
export const SHEETS = 'sheets.json';

/** Has a build of Astro write no page, and keep the program that writes them in a folder. */
export function keepProgram(folder: string): AstroIntegration {
  let pages: ReadonlyMap<string, PageSheets> = new Map();
  let compiled: URL | undefined;
  return {
    name: 'keep-program',
    hooks: {
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
            await writeFile(join(folder, SHEETS), JSON.stringify(markSheets(pages)));
          },
          getStaticPaths: () => Promise.resolve([]),
          render: () => Promise.reject(new Error('Unexpected page to render, expected none')),
        });
      },
    },
  };
}
