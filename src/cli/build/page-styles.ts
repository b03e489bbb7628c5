import { parse } from 'postcss';
import { memoize } from '../../text/memoize.ts';

/** Sheets of a page, in the form in which Astro orders them. */
export interface PageSheets {
  readonly styles: readonly {
    readonly sheet:
      | { readonly type: 'inline'; readonly content: string }
      | { readonly type: 'external'; readonly src: string };
  }[];
}

/** Pages that have short marks in the place of the sheets that stand in them: they are rendered often, each sheet is the same. */
export interface MarkedSheets {
  readonly pages: readonly (readonly [key: string, page: PageSheets])[];
  /** By the number in its mark. */
  readonly contents: readonly string[];
}

export function markSheets(pages: ReadonlyMap<string, PageSheets>): MarkedSheets {
  const numbers = new Map<string, number>();
  const marked = [...pages].map(([key, { styles }]) => {
    const withMarks = styles.map((style) => {
      if (style.sheet.type === 'external') return style;
      const { content } = style.sheet;
      const number = numbers.get(content) ?? numbers.size;
      numbers.set(content, number);
      return { ...style, sheet: { type: 'inline', content: `@${number};` } as const };
    });
    return [key, { styles: withMarks }] as const;
  });
  return { pages: marked, contents: [...numbers.keys()] };
}

const MARK = /@(?<number>\d+);/gu;
const MARKS = /^(?:@\d+;)+$/u;

/**
 * Makes pages of which all styles stand in one element, the first, without rules for classes that neither the page nor a script
 * names: a component brings its sheet to pages that show it only at times, and every further element costs a checksum in the policy.
 */
export function joinStyles(
  sheets: readonly string[],
  namedInScripts: ReadonlySet<string>,
): (html: string) => string {
  const sheetOf = memoize((content: string) =>
    (MARKS.test(content)
      ? content.replace(MARK, (_, number) => sheets[Number(number)] ?? '')
      : content
    ).trim(),
  );
  const classedSheet = memoize((contents: string) =>
    classSheet(contents.split(SEPARATOR).map(sheetOf).join(''), namedInScripts),
  );
  return (html) => {
    const contents = between(html, STYLE, END);
    if (contents.length === 0) return html;
    const { names, only } = classedSheet(contents.join(SEPARATOR));
    const inPage = new Set([...new Set(between(html, ' class="', '"'))].flatMap((some) => some.split(' ')));
    const style = only(names.filter((name) => inPage.has(name)));
    const [before = '', ...others] = html.split(STYLE);
    const rest = others.map((part) => part.slice(part.indexOf(END) + END.length));
    return `${before}${STYLE}${style}${END}${rest.join('')}`;
  };
}

export const STYLE = '<style>';
export const END = '</style>';
/** Stands in no sheet. */
const SEPARATOR = '\0';

/** What stands in a text from each `start` to the next `end`. */
export function between(text: string, start: string, end: string): readonly string[] {
  const found: string[] = [];
  for (let at = text.indexOf(start); at >= 0; at = text.indexOf(start, at)) {
    const from = at + start.length;
    at = text.indexOf(end, from);
    if (at < 0) break;
    found.push(text.slice(from, at));
  }
  return found;
}

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
