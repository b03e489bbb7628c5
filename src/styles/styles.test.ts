import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const SOURCE = dirname(dirname(fileURLToPath(import.meta.url)));
const STYLE = /<style is:global>(?<css>.*?)<\/style>/gsu;
/** Sheets of elements and of the scale itself. */
const GROUND: readonly string[] = ['styles/base.css', 'styles/tokens.css'];

/** A declaration with the conditions and selectors around it, outermost first. */
interface Declaration {
  readonly file: string;
  readonly around: readonly string[];
  readonly property: string;
  readonly value: string;
}

const sources = globSync('**/*.{css,astro,ts}', { cwd: SOURCE })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !file.endsWith('.test.ts'))
  .map((file) => ({ file, text: readFileSync(join(SOURCE, file), 'utf8') }));
const declarations = sources.flatMap(({ file, text }) => parseSheet(file, sheetOf(file, text)));
const markup = sources
  .filter(({ file }) => !file.endsWith('.css'))
  .map(({ file, text }) => ({ file, text: text.replaceAll(STYLE, '') }));

function sheetOf(file: string, text: string): string {
  if (file.endsWith('.css')) return text;
  return [...text.matchAll(STYLE)].map(({ groups }) => groups?.['css'] ?? '').join('\n');
}

function parseSheet(file: string, css: string): Declaration[] {
  const found: Declaration[] = [];
  const around: string[] = [];
  const pieces = css.replaceAll(/\/\*.*?\*\//gsu, '').matchAll(/(?<text>[^{};]*)(?<end>[{};])/gu);
  for (const { groups } of pieces) {
    const text = (groups?.['text'] ?? '').trim().replaceAll(/\s+/gu, ' ');
    const declared = /^(?<property>[\w-]+): (?<value>.+)$/u.exec(text)?.groups;
    if (groups?.['end'] === '{') around.push(text);
    else if (declared)
      found.push({
        file,
        around: [...around],
        property: declared['property'] ?? '',
        value: declared['value'] ?? '',
      });
    if (groups?.['end'] === '}') around.pop();
  }
  return found;
}

const format = ({ file, around, property, value }: Declaration): string =>
  `${file}: ${around.join(' ')} { ${property}: ${value} }`;
const classesIn = (text: string): string[] => text.match(/(?<=\.)[a-z][\w-]*/gu) ?? [];

describe('the scale', () => {
  const SCALED = /^(?:font|font-size|line-height|(?:margin|padding)(?:-.+)?|(?:row-|column-)?gap)$/u;
  /** Steps of the scale, their multiples and their sums; nothing, hairlines, and what a keyword takes over. */
  const ON_SCALE =
    /^(?:var\(--[\w-]+(?:, .+)?\)|calc\((?:-?\d+ ?|[*+/-] |var\([^)]+\) ?)+\)|0|1px|auto|inherit)$/u;
  const FACE = /^(?:var\(--(?:song|hei|mono|body-face.*)\)+|inherit|[1-9]00|\/)$/u;

  test('every size of type and every space is a step of it', () => {
    const off = declarations
      .filter(({ file, property }) => file !== 'styles/tokens.css' && SCALED.test(property))
      .filter(({ property, value }) =>
        splitOutside(value, / /u).some(
          (part) => !ON_SCALE.test(part) && !(property === 'font' && FACE.test(part)),
        ),
      );
    expect(off.map(format)).toEqual([]);
  });

  test('pages change their shape at two widths', () => {
    const widths = declarations.flatMap(({ around }) => around.join(' ').match(/\(width [^)]+\)/gu) ?? []);
    expect(new Set(widths.map((one) => one.replace(/[<>=]+/u, 'at')))).toEqual(
      new Set(['(width at 48rem)', '(width at 62rem)']),
    );
    expect(
      declarations.filter(({ around }) => /(?:min|max)-width/u.test(around.join(' '))).map(format),
    ).toEqual([]);
  });

  test('every custom property is defined, and used', () => {
    const text = sources.map((one) => one.text).join('\n');
    const defined = new Set(text.match(/--[a-z][\w-]*(?=:)|(?<=setProperty\(')--[a-z][\w-]*/gu));
    const used = new Set(text.match(/(?<=var\()--[a-z][\w-]*/gu));
    expect([...used].toSorted()).toEqual([...defined].toSorted());
  });
});

describe('the sheets', () => {
  const selectors = declarations
    .filter(({ file }) => !GROUND.includes(file))
    .flatMap(({ file, around }) => {
      const outermost = around.find((one) => !one.startsWith('@'));
      return splitOutside(outermost ?? '', /, /u).map((one) => ({ file, one }));
    });

  test('every rule belongs to a class that is named after its sheet', () => {
    const foreign = selectors.filter(({ file, one }) => {
      const [first = ''] = classesIn(one);
      return !/^\[data-read-/u.test(one) && !kebab(file).includes(first.split('-', 1)[0] || ' ');
    });
    expect(foreign).toEqual([]);
  });

  test('no class is the outermost of two sheets', () => {
    const classed = selectors.filter(({ one }) => one.startsWith('.'));
    const homes = Map.groupBy(classed, ({ one }) => classesIn(one)[0]);
    const shared = [...homes]
      .filter(([, found]) => new Set(found.map(({ file }) => file)).size > 1)
      .map(([name]) => name);
    expect(shared).toEqual([]);
  });

  test('every class of a sheet stands in markup or in a script', () => {
    const known = new Set(markup.flatMap(({ text }) => text.match(/[a-z][\w-]*/giu) ?? []));
    const styled = new Set(declarations.flatMap(({ around }) => classesIn(around.join(' '))));
    // Families of roles are put together: `is-` and the family.
    const isKnown = (name: string) => known.has(name) || known.has(name.replace(/^is-/u, ''));
    expect([...styled].filter((name) => !isKnown(name))).toEqual([]);
  });

  test('every class in markup is one of a sheet, or is looked for by a script', () => {
    const styled = new Set(declarations.flatMap(({ around }) => classesIn(around.join(' '))));
    const sought = new Set(
      markup.flatMap(({ text }) => classesIn(text.match(/'[^'\n]*'/gu)?.join('\n') ?? '')),
    );
    const unused = markup.flatMap(({ file, text }) =>
      [...text.matchAll(/\bclass(?:=|: )["'](?<names>[\w -]+)["']/gu)]
        .flatMap(({ groups }) => groups?.['names']?.split(' ') ?? [])
        .filter((name) => !styled.has(name) && !sought.has(name))
        .map((name) => `${file}: ${name}`),
    );
    expect(unused).toEqual([]);
  });
});

function kebab(file: string): string {
  const name = basename(file).replace(/\.\w+$/u, '');
  const folder = basename(dirname(file));
  return `${folder === 'styles' ? '' : folder}-${name}`.replaceAll(/\B[A-Z]/gu, '-$&').toLowerCase();
}

/** Cuts at separators that stand outside parentheses. */
function splitOutside(text: string, separator: RegExp): string[] {
  const cuts = [...text.matchAll(new RegExp(separator, 'gu'))].filter(
    ({ index }) => depthAt(text, index) === 0,
  );
  const starts = [0, ...cuts.map(({ index, 0: found }) => index + found.length)];
  return starts.map((start, at) => text.slice(start, cuts[at]?.index)).filter((part) => part !== '');
}

function depthAt(text: string, at: number): number {
  const before = text.slice(0, at);
  return before.split('(').length - before.split(')').length;
}
