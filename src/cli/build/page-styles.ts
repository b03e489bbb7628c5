import { parse } from 'postcss';
import { memoize } from '../../text/memoize.ts';

/** The sheets of a page as Astro lists them. */
export interface PageStyles {
  readonly styles: readonly {
    /** -1 where none is known: such a sheet comes last. */
    readonly order: number;
    readonly depth: number;
    readonly sheet:
      | { readonly type: 'inline'; readonly content: string }
      | { readonly type: 'external'; readonly src: string };
  }[];
}

/** What the pages of a route are styled with. */
export interface RouteSheets {
  /** Paths of files below the root of the site. */
  readonly files: readonly string[];
  /** What stands in the pages. */
  readonly css: string;
}

/** Stands in no sheet. */
const FILE = '\0';

export function routeSheets({ styles }: PageStyles): RouteSheets {
  const sheets = styles
    .toSorted((a, b) => rank(a.order) - rank(b.order) || b.depth - a.depth)
    .map(({ sheet }) => sheet);
  const inPage = sheets.map((sheet) => (sheet.type === 'inline' ? sheet.content : FILE)).join('');
  return {
    files: sheets.flatMap((sheet) => (sheet.type === 'external' ? [sheet.src] : [])),
    css: inPage
      .split(FILE)
      .map((css) => css.trim())
      .join(''),
  };
}

function rank(order: number): number {
  return order < 0 ? Number.MAX_SAFE_INTEGER : order;
}

/** A page on both sides of what its style element says. */
export interface StyledPage {
  readonly before: string;
  readonly style: string;
  readonly after: string;
}

/**
 * Adds a sheet to the style of a page, without rules for classes that neither the page nor a script names: a component brings its
 * sheet to pages that show it only at times, and every further element costs a checksum in the policy.
 */
export function addSheet(namedInScripts: ReadonlySet<string>): (html: string, css: string) => StyledPage {
  const sheetOf = memoize((css: string) => memoize((own: string) => classSheet(own + css, namedInScripts)));
  return (html, css) => {
    const [start, end] = [html.indexOf(STYLE) + STYLE.length, html.indexOf('</style>')];
    if (end < 0) {
      if (css !== '') throw new Error(`Unexpected page without ${STYLE}, expected one for its sheet`);
      return { before: html, style: '', after: '' };
    }
    const { names, only } = sheetOf(css)(html.slice(start, end));
    const inPage = new Set(
      [...new Set(html.match(CLASSES))].flatMap((some) => some.slice(CLASS.length).split(' ')),
    );
    const style = only(names.filter((name) => inPage.has(name)));
    return { before: html.slice(0, start), style, after: html.slice(end) };
  };
}

const STYLE = '<style>';
const CLASS = ' class="';
const CLASSES = / class="[^"]*/gu;

/** The classes by which rules of a sheet are chosen, and the sheet with only the rules of some, separated by spaces. */
function classSheet(css: string, namedInScripts: ReadonlySet<string>) {
  const sheet = parse(css);
  const names = new Set<string>();
  sheet.walkRules(({ selectors }) => {
    for (const name of selectors.flatMap((selector) => classOf(selector) ?? [])) names.add(name);
  });
  const only = memoize((some: string) => {
    const kept = new Set(some.split(' '));
    const part = sheet.clone();
    part.walkRules((rule) => {
      const isKept = rule.selectors.some((selector) => {
        const name = classOf(selector);
        return name === undefined || kept.has(name);
      });
      if (isKept) return;
      let empty: typeof rule.parent = rule;
      while (empty?.parent && empty.parent.nodes?.length === 1 && empty.parent.type === 'atrule')
        empty = empty.parent;
      empty?.remove();
    });
    return part.toString();
  });
  const ofScripts = [...names].filter((name) => namedInScripts.has(name));
  return {
    names: [...names].filter((name) => !namedInScripts.has(name)),
    only: (some: readonly string[]) => only([...ofScripts, ...some].join(' ')),
  };
}

/** The outermost class of a selector, after which a sheet is named. */
function classOf(selector: string): string | undefined {
  return /^[^(]*?\.(?<name>[\w-]+)/u.exec(selector)?.groups?.['name'];
}
