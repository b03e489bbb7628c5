import { parse } from 'postcss';
import { memoize } from '../../text/memoize.ts';

export const STYLE = /<style>(?<content>.*?)<\/style>/gsu;

/**
 * A page whose styles stand in one element, the first, without rules for classes that neither the page nor a script names: a
 * component brings its sheet to pages that show it only at times, and every further element costs a checksum in the policy.
 */
export function joinStyles(html: string, namedInScripts: ReadonlySet<string>): string {
  const sheet = [...html.matchAll(STYLE)].map(({ groups }) => groups?.['content']?.trim()).join('');
  const { names, only } = classedSheet(sheet);
  const inPage = new Set(
    [...html.matchAll(/ class="(?<names>[^"]*)"/gu)].flatMap(
      ({ groups }) => groups?.['names']?.split(' ') ?? [],
    ),
  );
  const style = only(names.filter((name) => inPage.has(name) || namedInScripts.has(name)).join(' '));
  let isFirst = true;
  return html.replaceAll(STYLE, () => {
    const element = isFirst ? `<style>${style}</style>` : '';
    isFirst = false;
    return element;
  });
}

/** The classes by which the rules of a sheet are chosen, and the sheet with only the rules of some, separated by spaces. */
const classedSheet = memoize((css: string) => {
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
  return { names: [...names], only };
});

/** The outermost class of a selector, after which a sheet is named. */
function classOf(selector: string): string | undefined {
  return /^[^(]*?\.(?<name>[\w-]+)/u.exec(selector)?.groups?.['name'];
}
