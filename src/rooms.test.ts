import { globSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/** What a room may import besides itself. `types:x` lends only the types of room `x`; a package ending in `*` stands for all that begin so. */
interface Room {
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
}

/** The house, as the README draws it. */
const ROOMS: Readonly<Record<string, Room>> = {
  text: { rooms: [], packages: [] },
  words: { rooms: [], packages: [] },
  report: { rooms: ['text'], packages: [] },
  parser: { rooms: ['text', 'report'], packages: [] },
  records: { rooms: [], packages: ['zod'] },
  corrections: { rooms: ['text', 'report', 'types:parser', 'records'], packages: [] },
  archive: {
    rooms: ['text', 'words', 'report', 'parser', 'corrections', 'records'],
    packages: ['edtf', 'pinyin-pro', 'yaml', 'node:crypto'],
  },
  exports: { rooms: ['text', 'words', 'records', 'types:archive'], packages: ['node:crypto'] },
  search: { rooms: ['text', 'words', 'types:records'], packages: ['opencc-js*'] },
  collections: {
    rooms: ['archive', 'records', 'report', 'text'],
    packages: ['astro', 'astro/loaders', 'node:*'],
  },
  styles: { rooms: [], packages: [] },
  components: {
    rooms: ['types:archive', 'types:records', 'exports', 'text', 'words', 'search', 'layouts', 'styles'],
    packages: ['astro*'],
  },
  layouts: {
    rooms: ['types:archive', 'types:records', 'text', 'words', 'components', 'styles'],
    packages: ['astro*'],
  },
  pages: {
    rooms: ['archive', 'exports', 'records', 'text', 'words', 'components', 'layouts', 'styles'],
    packages: ['astro*', '@astrojs/rss'],
  },
  cli: {
    rooms: [
      'text',
      'words',
      'report',
      'parser',
      'records',
      'corrections',
      'archive',
      'exports',
      'search',
      'collections',
    ],
    packages: [
      'node:*',
      ...['sirv', 'html-validate', 'minisearch', 'pagefind', 'parse5', 'playwright-core'],
      ...['@citation-js/*', 'ajv*', 'csv-parse*', 'libxml2-wasm'],
    ],
  },
};

/** Files that stand in no room. */
const OUTSIDE = ['content.config.ts', 'rooms.test.ts', 'env.d.ts'];
/** Readers in a browser: they come in by the front door, so they may touch anything. */
const READERS = 'journeys';
/** Nothing may be built on these. */
const NOBODY_IMPORTS = ['pages', 'cli', READERS];
const DISK = /^node:fs(?:\/|$)/u;
const DISK_ROOMS = ['collections', 'cli'];
/** The one place where files are gathered: a table of rules. */
const BARREL = 'parser/rules/index.ts';

interface Import {
  readonly specifier: string;
  readonly typesOnly: boolean;
}

/** Says in one sentence each what a file imports against the rules. `path` is relative to `src/`. */
function problemsOf(path: string, source: string): string[] {
  if (OUTSIDE.includes(path)) return [];
  const name = roomOf(path);
  const room = ROOMS[name];
  if (name === READERS) return [];
  if (room === undefined) return [`${path}: no room for this file`];
  const barrel = /(?:^|\/)index\.ts$/u.test(path) && name !== 'pages' && path !== BARREL;
  return [
    ...(barrel ? [`${path}: a barrel file`] : []),
    ...importsOf(path, source).flatMap((one) => {
      const problem = one.specifier.startsWith('.')
        ? problemOfRoom(name, room, roomOf(posix.join(posix.dirname(path), one.specifier)), one)
        : problemOfPackage(name, room, one);
      return problem === undefined ? [] : [`${path}: ${problem}`];
    }),
  ];
}

function problemOfRoom(name: string, room: Room, target: string, { typesOnly }: Import): string | undefined {
  if (target === name) return undefined;
  if (NOBODY_IMPORTS.includes(target)) return `nothing may import ${target}`;
  if (room.rooms.includes(target)) return undefined;
  if (!room.rooms.includes(`types:${target}`)) return `${name} may not import ${target}`;
  return typesOnly ? undefined : `${name} may import only types of ${target}`;
}

function problemOfPackage(name: string, room: Room, { specifier }: Import): string | undefined {
  if (DISK.test(specifier) && !DISK_ROOMS.includes(name)) return `${name} may not touch the disk`;
  const allowed = room.packages.some((one) =>
    one.endsWith('*') ? specifier.startsWith(one.slice(0, -1)) : one === specifier,
  );
  return allowed ? undefined : `${name} may not import the package ${specifier}`;
}

function roomOf(path: string): string {
  return path.split('/', 1)[0] ?? '';
}

function importsOf(path: string, source: string): Import[] {
  const code = path.endsWith('.astro') ? scriptsOf(source) : source;
  const imports: Import[] = [];
  const visit = (node: ts.Node): void => {
    const found = importAt(node);
    if (found !== undefined) imports.push(found);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, code, ts.ScriptTarget.Latest));
  return imports;
}

/** The frontmatter and the scripts of a component. */
function scriptsOf(source: string): string {
  const frontmatter = /^---\n(?<code>.*?)\n---/su.exec(source)?.groups?.['code'] ?? '';
  const scripts = [...source.matchAll(/<script\b[^>]*>(?<code>.*?)<\/script>/gsu)];
  return [frontmatter, ...scripts.map(({ groups }) => groups?.['code'] ?? '')].join('\n');
}

function importAt(node: ts.Node): Import | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    return {
      specifier: node.moduleSpecifier.text,
      typesOnly: node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword,
    };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
    return { specifier: node.moduleSpecifier.text, typesOnly: node.isTypeOnly };
  }
  if (!ts.isCallExpression(node) || node.expression.kind !== ts.SyntaxKind.ImportKeyword) return undefined;
  const [argument] = node.arguments;
  return argument && ts.isStringLiteral(argument)
    ? { specifier: argument.text, typesOnly: false }
    : undefined;
}

const SOURCE = dirname(fileURLToPath(import.meta.url));
const isTest = (path: string): boolean => path.endsWith('.test.ts');
const files = globSync('**/*.{ts,astro}', { cwd: SOURCE }).map((path) => path.replaceAll('\\', '/'));

describe('the house', () => {
  test.each(files.filter((path) => !isTest(path)))('%s keeps the rules', (path) => {
    expect(problemsOf(path, readFileSync(`${SOURCE}/${path}`, 'utf8'))).toEqual([]);
  });

  test('every room of the table stands', () => {
    const standing = new Set(
      globSync('**/*.*', { cwd: SOURCE }).map((path) => roomOf(path.replaceAll('\\', '/'))),
    );
    expect(Object.keys(ROOMS).filter((name) => !standing.has(name))).toEqual([]);
  });
});

describe('the rules notice', () => {
  test.each([
    ['a file without a room', 'utils/pad.ts', '', 'no room for this file'],
    ['a barrel', 'records/index.ts', '', 'a barrel file'],
    [
      'a room that reaches too far',
      'text/a.ts',
      `import { a } from '../parser/a.ts';`,
      'text may not import parser',
    ],
    [
      'the disk in the parser',
      'parser/a.ts',
      `import { readFile } from 'node:fs/promises';`,
      'parser may not touch the disk',
    ],
    [
      'the disk in a page',
      'pages/a.astro',
      `---\nimport fs from 'node:fs';\n---\n<p/>`,
      'pages may not touch the disk',
    ],
    [
      'Astro in the archive',
      'archive/a.ts',
      `import { z } from 'astro/zod';`,
      'archive may not import the package astro/zod',
    ],
    [
      'zod outside records',
      'exports/a.ts',
      `import { z } from 'zod';`,
      'exports may not import the package zod',
    ],
    [
      'more than types',
      'corrections/a.ts',
      `import { a } from '../parser/a.ts';`,
      'corrections may import only types of parser',
    ],
    [
      'an import of the command line',
      'archive/a.ts',
      `export { a } from '../cli/a.ts';`,
      'nothing may import cli',
    ],
    [
      'an import while running',
      'records/a.ts',
      `const a = await import('../pages/a.ts');`,
      'nothing may import pages',
    ],
    [
      'a script of a component',
      'components/a.astro',
      `<script>import { a } from '../parser/a.ts';</script>`,
      'components may not import parser',
    ],
  ])('%s', (_, path, source, problem) => {
    expect(problemsOf(path, source)).toEqual([`${path}: ${problem}`]);
  });

  test('and let types pass where only types are lent', () => {
    expect(problemsOf('corrections/a.ts', `import type { Article } from '../parser/types.ts';`)).toEqual([]);
  });
});
