import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RouteData } from 'astro';
import { RENDERER } from './keep-program.ts';
import type { MarkedSheets } from './page-styles.ts';
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
  /** What the program hands to it, besides what it reads of the archive. */
  readonly props: object;
  readonly render: () => Promise<Buffer>;
}

/** One of the paths that a route has. */
interface StaticPath {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly props?: object;
}

/** A route in the compiled program. */
interface RouteModule {
  readonly getStaticPaths?: (options: object) => readonly StaticPath[] | Promise<readonly StaticPath[]>;
}

/** What Astro compiles for the pages that it would write at once. */
interface Renderer {
  readonly app: {
    readonly manifest: { readonly routes: readonly { readonly routeData: RouteData }[] };
    readonly routeCache: {
      readonly set: (route: RouteData, entry: object) => void;
      readonly clearAll: () => void;
    };
    readonly setInternals: (internals: object) => void;
    readonly setOptions: (options: object) => void;
    readonly getComponentByRoute: (route: RouteData) => Promise<RouteModule>;
    readonly render: (request: Request, options: { readonly routeData: RouteData }) => Promise<Response>;
  };
}

/** Starts a compiled program, and lists all paths that it has for the archive that was offered; `forget` frees what they hold of it. */
export async function listSitePaths(
  { folder, entry }: SiteProgram,
  { pages }: MarkedSheets,
  { origin, base }: SiteAddress,
): Promise<{ readonly paths: readonly SitePath[]; readonly forget: () => void }> {
  const { app }: Renderer = await import(pathToFileURL(join(folder, RENDERER, entry)).href);
  app.setInternals({ pagesByKeys: new Map(pages) });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => true } } } });
  const routes = app.manifest.routes.map(({ routeData }) => routeData).filter(({ prerender }) => prerender);
  const paths: SitePath[] = [];
  for (const route of routes) {
    for (const [path, props] of await pathsOf(route, app)) {
      const isPage = route.type === 'page';
      paths.push({
        path,
        file: fileOf(path, isPage),
        isPage,
        route: route.route,
        props,
        render: async () => {
          const url = new URL(`${base.slice(0, -1)}${path}`, origin);
          const response = await app.render(new Request(url), { routeData: route });
          if (!response.ok && path !== NOT_FOUND) throw new Error(`${path}: ${response.status}`);
          return bytesOf(response);
        },
      });
    }
  }
  return { paths, forget: () => app.routeCache.clearAll() };
}

/** The body of an answer, which is mostly one piece: that is not copied. */
async function bytesOf({ body }: Response): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of body ?? []) pieces.push(piece);
  const [first = new Uint8Array(), ...others] = pieces;
  return others.length > 0
    ? Buffer.concat(pieces)
    : Buffer.from(first.buffer, first.byteOffset, first.byteLength);
}

const NOT_FOUND = '/404/';

/** The paths of a route with what each is given; Astro takes the latter from its cache. */
async function pathsOf(route: RouteData, app: Renderer['app']): Promise<Map<string, object>> {
  if (route.pathname !== undefined) return new Map([[pathOf(route, {}), {}]]);
  const mod = await app.getComponentByRoute(route);
  const staticPaths = [...((await mod.getStaticPaths?.({ routePattern: route.route })) ?? [])];
  const keyed = new Map(staticPaths.map((one) => [pathOf(route, one.params), one]));
  app.routeCache.set(route, { mod, staticPaths: Object.assign(staticPaths, { keyed }) });
  return new Map([...keyed].map(([path, { props }]) => [path, props ?? {}]));
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
