import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RouteData, SSRManifest } from 'astro';
import { RENDERER, RENDERING } from './keep-program.ts';
import type { RouteSheets } from './page-styles.ts';
import { type Rendering, renderRoute, type RouteModule, type StaticPath } from './render-route.ts';
import type { SiteAddress } from '../../records/site-address.ts';
import type { SiteProgram } from './site-program.ts';

/** Something that the site has at one address. */
export interface SitePath {
  /** Where it stands below the root of the site: `/articles/39c41d5e-7td2/`. */
  readonly path: string;
  /** The file that holds it, by its path below the folder of the site. */
  readonly file: string;
  readonly isPage: boolean;
  /** The pattern of its address: `/articles/[id]`. */
  readonly route: string;
  /** The sheet that stands in it. */
  readonly css: string;
  /** What the program hands to it, besides what it reads of the archive. */
  readonly props: object;
  readonly render: () => Promise<string | Buffer>;
}

/** What Astro compiles for the pages that it would write at once. */
interface Renderer {
  readonly app: {
    readonly manifest: SSRManifest;
    readonly getComponentByRoute: <Module>(route: RouteData) => Promise<Module>;
  };
}

/** Starts a compiled program, and lists all paths that it has for the archive that was offered. */
export async function listSitePaths(
  { folder, entry }: SiteProgram,
  sheets: ReadonlyMap<string, RouteSheets>,
  { origin, base }: SiteAddress,
): Promise<readonly SitePath[]> {
  const { app }: Renderer = await import(pathToFileURL(join(folder, RENDERER, entry)).href);
  const site = new URL(origin);
  const routes = app.manifest.routes.map(({ routeData }) => routeData).filter(({ prerender }) => prerender);
  const rendering = routes.find(({ route }) => route === RENDERING);
  if (rendering === undefined) throw new Error(`Unexpected program without ${RENDERING}`);
  const renderer = await app.getComponentByRoute<Rendering>(rendering);
  const paths: SitePath[] = [];
  for (const route of routes) {
    if (route === rendering) continue;
    const mod = await app.getComponentByRoute<RouteModule>(route);
    const { files, css } = sheets.get(route.route) ?? { files: [], css: '' };
    const links = files.map((path) => ({ props: { rel: 'stylesheet', href: base + path }, children: '' }));
    const render = renderRoute(mod, renderer, [app.manifest, links]);
    for (const [path, { params, props = {} }] of await pathsOf(route, mod)) {
      const isPage = route.type === 'page';
      paths.push({
        path,
        file: fileOf(path, isPage),
        isPage,
        route: route.route,
        css,
        props,
        render: () => render({ params, props, url: new URL(`${base.slice(0, -1)}${path}`, origin), site }),
      });
    }
  }
  return paths;
}

const NOT_FOUND = '/404/';

/** The paths of a route with what each is given. */
async function pathsOf(route: RouteData, mod: RouteModule): Promise<Map<string, StaticPath>> {
  const paths =
    route.pathname === undefined
      ? await mod.getStaticPaths?.({ routePattern: route.route })
      : [{ params: {} }];
  return new Map(paths?.map((one) => [pathOf(route, one.params), one]));
}

/** The path of a route for its parameters, as Astro has it: with a slash at its end unless the route names a kind of file. */
function pathOf({ segments, type, route }: RouteData, params: StaticPath['params']): string {
  const parts = segments.map((segment) =>
    segment
      .map(({ content, dynamic, spread }) =>
        dynamic ? (params[spread ? content.replace('...', '') : content] ?? '') : content,
      )
      .join(''),
  );
  const path = `/${parts.filter((part) => part !== '').join('/')}`;
  const namesFile = type === 'endpoint' && /\.[\da-z]+$/iu.test(route);
  return namesFile || path === '/' ? path : `${path}/`;
}

function fileOf(path: string, isPage: boolean): string {
  if (path === NOT_FOUND) return '404.html';
  const below = path.slice(1);
  return isPage ? `${below}index.html` : below.replace(/\/$/u, '');
}
