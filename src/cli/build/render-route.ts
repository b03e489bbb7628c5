import type { SSRElement, SSRManifest, SSRMetadata, SSRResult } from 'astro';

/** A route in the compiled program: a page, or the `GET` of another file. */
export interface RouteModule {
  readonly getStaticPaths?: (options: object) => readonly StaticPath[] | Promise<readonly StaticPath[]>;
  readonly default?: Component;
  readonly GET?: (given: Given) => Response | Promise<Response>;
}

/** One of the paths that a route has. */
export interface StaticPath {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly props?: object;
}

/** What a page finds in `Astro`, and another file in what it is called with. */
interface Given extends Required<StaticPath> {
  readonly url: URL;
  readonly site: URL;
}

interface Component {
  readonly moduleId: string;
}

/** The module of a program that renders its pages. */
export interface Rendering {
  readonly renderComponent: (
    result: PageResult,
    component: Component,
    props: object,
    slots: object,
    isPage: true,
  ) => Promise<string | Response>;
}

/**
 * A way to render what a route has. That of Astro, an app that answers requests, takes half as long again: each page becomes a
 * stream of bytes, and is given all that a server may ask for.
 */
export function renderRoute(
  { default: page, GET: write }: RouteModule,
  { renderComponent }: Rendering,
  ofRoute: readonly [Manifest, readonly SSRElement[]],
): (given: Given) => Promise<string | Buffer> {
  return async (given) => {
    const made =
      page === undefined
        ? await write?.(given)
        : await renderComponent(pageResult(page, given, ...ofRoute), page, given.props, {}, true);
    if (typeof made === 'string') return made;
    if (!made?.ok) throw new Error(`${given.url.href}: ${made?.status}`);
    return bytesOf(made);
  };
}

/** What all pages of a program have in common. */
type Manifest = Pick<
  SSRManifest,
  | 'base'
  | 'renderers'
  | 'componentMetadata'
  | 'inlinedScripts'
  | 'clientDirectives'
  | 'compressHTML'
  | 'entryModules'
>;

type PageResult = ReturnType<typeof pageResult>;

/** What Astro keeps of a page while it renders it, as far as our components ask for it. */
function pageResult(
  { moduleId }: Component,
  { params, url, site }: Given,
  manifest: Manifest,
  sheets: readonly SSRElement[],
) {
  const { base, renderers, componentMetadata, inlinedScripts, clientDirectives, compressHTML } = manifest;
  const { containsHead = false, propagation = 'none' } = componentMetadata.get(moduleId) ?? {};
  return {
    base,
    renderers,
    componentMetadata,
    inlinedScripts,
    clientDirectives,
    compressHTML,
    pathname: url.pathname,
    partial: false,
    cancelled: false,
    styles: new Set(sheets),
    scripts: new Set(),
    links: new Set(),
    createAstro: (props: object) => ({ props, params, url, site }),
    resolve: async (id: string) => base + manifest.entryModules[id],
    _metadata: {
      hasHydrationScript: false,
      rendererSpecificHydrationScripts: new Set(),
      renderedScripts: new Set(),
      hasDirectives: new Set(),
      hasRenderedHead: false,
      hasRenderedServerIslandRuntime: false,
      headInTree: containsHead,
      extraHead: [],
      extraStyleHashes: [],
      extraScriptHashes: [],
      propagators: new Set(),
      routeHasPropagation: propagation !== 'none',
      pendingSlotEvaluations: [],
      templateDepth: 0,
    } satisfies SSRMetadata,
  } satisfies Record<Exclude<keyof SSRResult, NotAsked>, unknown>;
}

/**
 * What is for requests, actions, islands of a server and the policy of Astro, all of which the site has not. If Astro keeps more of a
 * page than this and the above, types tell.
 */
type NotAsked =
  | 'userAssetsBase'
  | 'params'
  | 'response'
  | 'request'
  | 'actionResult'
  | 'cookies'
  | 'getServerIslandNameMap'
  | 'trailingSlash'
  | 'key'
  | 'cspDestination'
  | 'shouldInjectCspMetaTags'
  | 'cspAlgorithm'
  | 'directives'
  | 'scriptHashes'
  | 'scriptResources'
  | 'styleHashes'
  | 'styleResources'
  | 'isStrictDynamic'
  | 'scriptDirective'
  | 'styleDirective'
  | 'speculationRulesContent'
  | 'internalFetchHeaders';

/** The body of an answer, which is mostly one piece: that is not copied. */
async function bytesOf({ body }: Response): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of body ?? []) pieces.push(piece);
  const [first = new Uint8Array(), ...others] = pieces;
  return others.length > 0
    ? Buffer.concat(pieces)
    : Buffer.from(first.buffer, first.byteOffset, first.byteLength);
}
