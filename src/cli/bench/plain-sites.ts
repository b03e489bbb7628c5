import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PROJECT_ROOT } from '../run/project-folders.ts';
import { writeBelow } from '../run/write-below.ts';
import { measureProgram, type ProgramCost } from './measure-program.ts';

/** What the same articles cost elsewhere, as a page each and lists of a hundred: no search, no raw text, no other files. */
export const PLAIN_ENGINES = ['astro', 'eleventy'] as const;
export type PlainEngine = (typeof PLAIN_ENGINES)[number];

/** Fetched by this measurement only. */
const ELEVENTY = '@11ty/eleventy@3.1.8';

const ARTICLES = `import { readFileSync } from 'node:fs';
const lines = readFileSync('articles.jsonl', 'utf8').trimEnd().split('\\n');
export const articles = lines.map((line) => JSON.parse(line));
`;

/** Files of the project of each engine; its articles stand in `articles.jsonl`. */
const PROJECTS: Readonly<Record<PlainEngine, Readonly<Record<string, string>>>> = {
  astro: {
    'package.json': '{ "type": "module", "private": true }\n',
    'astro.config.mjs': "export default { devToolbar: { enabled: false }, outDir: 'out' };\n",
    'src/articles.js': ARTICLES,
    'src/Page.astro': `---
const { title } = Astro.props;
---
<!doctype html>
<html lang="zh-CN">
  <head><meta charset="utf-8" /><title>{title}</title></head>
  <body><h1>{title}</h1><slot /></body>
</html>
`,
    'src/pages/articles/[id].astro': `---
import { articles } from '../../articles.js';
import Page from '../../Page.astro';
export const getStaticPaths = () => articles.map((article) => ({ params: { id: article.id }, props: { article } }));
const { article } = Astro.props;
---
<Page title={article.title}>
  <p>{article.paper} {article.date.edtf}</p>
  {article.paragraphs.map(({ text }) => <p>{text}</p>)}
</Page>
`,
    'src/pages/[...page].astro': `---
import { articles } from '../articles.js';
import Page from '../Page.astro';
export const getStaticPaths = ({ paginate }) => paginate(articles, { pageSize: 100 });
const { page } = Astro.props;
---
<Page title="articles">
  <ul>{page.data.map(({ id, title }) => <li><a href={'/articles/' + id + '/'}>{title}</a></li>)}</ul>
</Page>
`,
  },
  eleventy: {
    'package.json': '{ "type": "module", "private": true }\n',
    'eleventy.config.js': `import { articles } from './articles.js';
export default (config) => config.addGlobalData('articles', articles);
export const config = { dir: { input: 'src', output: 'out' } };
`,
    'articles.js': ARTICLES,
    'page.js': `const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escape = (text) => text.replace(/[&<>"]/g, (sign) => escapes[sign]);
export const page = (title, body) => '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>' +
  escape(title) + '</title></head><body><h1>' + escape(title) + '</h1>' + body + '</body></html>';
`,
    'src/article.11ty.js': `import { escape, page } from '../page.js';
export const data = { pagination: { data: 'articles', size: 1, alias: 'article' }, permalink: ({ article }) => '/articles/' + article.id + '/' };
export const render = ({ article }) => page(article.title, '<p>' + escape(article.paper) + ' ' + article.date.edtf + '</p>' +
  article.paragraphs.map(({ text }) => '<p>' + escape(text) + '</p>').join(''));
`,
    'src/list.11ty.js': `import { escape, page } from '../page.js';
export const data = { pagination: { data: 'articles', size: 100, alias: 'some' }, permalink: ({ pagination }) => '/' + (pagination.pageNumber === 0 ? '' : pagination.pageNumber + 1 + '/') };
export const render = ({ some }) => page('articles', '<ul>' +
  some.map(({ id, title }) => '<li><a href="/articles/' + id + '/">' + escape(title) + '</a></li>').join('') + '</ul>');
`,
  },
};

const PROGRAMS: Readonly<Record<PlainEngine, readonly string[]>> = {
  astro: ['node_modules/astro/bin/astro.mjs', 'build', '--silent'],
  eleventy: ['node_modules/@11ty/eleventy/cmd.cjs', '--quiet'],
};

/**
 * Builds a site of the articles of a file in JSON Lines from nothing, in a folder that keeps only what was fetched.
 * @throws Error when the engine cannot be fetched.
 */
export async function measurePlainSite(
  engine: PlainEngine,
  folder: string,
  articles: string,
): Promise<ProgramCost> {
  for (const made of ['out', '.astro']) await rm(join(folder, made), { recursive: true, force: true });
  for (const [path, text] of Object.entries(PROJECTS[engine])) await writeBelow(folder, path, text);
  await cp(articles, join(folder, 'articles.jsonl'));
  if (!existsSync(join(folder, 'node_modules'))) {
    if (engine === 'astro')
      await symlink(join(PROJECT_ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
    else
      await promisify(execFile)(
        'npm',
        ['install', '--silent', '--no-save', '--no-audit', '--no-fund', ELEVENTY],
        {
          cwd: folder,
        },
      );
  }
  return measureProgram(process.execPath, PROGRAMS[engine], folder);
}
