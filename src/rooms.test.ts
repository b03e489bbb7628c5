import { globSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/** A part of the house: a folder of `src/` with what lies below it, but for what a longer name takes; or some files of one. */
interface Room {
  /** The rooms that it may import besides itself. `types:x` lends only the types of room `x`. */
  readonly rooms: readonly string[];
  /** The packages that it may import; one ending in `*` stands for all that begin so. */
  readonly packages?: readonly string[];
  /** The files of the room, where it is not a whole folder. */
  readonly files?: readonly string[];
}

/** Rooms in their order: each may import those before it, and what `common` lends to all of them. */
function inOrder(names: readonly string[], common: Room): Record<string, Room> {
  return Object.fromEntries(
    names.map((name, place) => [name, { ...common, rooms: [...common.rooms, ...names.slice(0, place)] }]),
  );
}

const typesOf = (names: readonly string[]): string[] => names.map((name) => `types:${name}`);

/** The files `names` of a folder, on which its sub-rooms rest. */
const filesOf = (folder: string, ...names: readonly string[]): string[] =>
  names.map((name) => `${folder}/${name}.ts`);

/** What every room may build on. */
const TEXT = ['text', 'text/markup', 'text/reading', 'roles'];
const CORRECTIONS = ['corrections/edits', 'corrections/ops', 'corrections'];
const STAGES = [
  'parser/lexicon',
  'parser/lines',
  'parser/roles/ground',
  'parser/roles/rules',
  'parser/roles/refinements',
  'parser/roles',
  'parser/articles',
  'parser/order',
  'parser/seams',
  'parser/fields',
  'parser/confidence',
];
const VIEWS = ['links', 'calendar', 'people', 'source', 'article', 'page', 'lists', 'places', 'site'].map(
  (name) => `views/${name}`,
);
const EXPORTS = [
  '/citations',
  '',
  '/tei',
  '/article',
  '/oai',
  '/tables',
  '/feeds',
  '/corpus',
  '/linked-data',
].map((name) => `exports${name}`);
const SEARCH = ['format', 'index', 'query', 'results'].map((name) => `search/${name}`);
const RELATED = ['format', 'index', 'question', 'answer'].map((name) => `related/${name}`);
const COMPONENTS = [
  'components',
  'components/search/suggest',
  'components/search',
  'components/site',
  'components/lists',
  'components/saved',
  'components/article',
  'components/source',
  'components/calendar',
  'components/search/hits',
  'components/search/results',
  'components/search/filters',
  'components/search/related',
  'components/search/page',
];
const CONTENT = ['read', 'check', 'make', 'verify'].map((name) => `content/${name}`);
const DESK = ['write', 'operations', 'record', 'page', 'tray', 'faults'].map((name) => `desk/${name}`);
const RUN = ['cli/run', 'cli/serve', 'cli/site', 'cli/site/checks', 'cli/build', 'cli/audit', 'cli/bench'];
const BELOW_CLI = [
  ...TEXT,
  ...[
    'words',
    'report',
    'routes',
    'records',
    'archive',
    'connections',
    'content',
    'content/read',
    'content/make',
    'intake',
  ],
  ...[
    'parser/ground',
    ...STAGES,
    'parser',
    'corrections/edits',
    'corrections',
    ...EXPORTS,
    'search',
    ...SEARCH,
    ...RELATED,
    'collections',
    'views/site',
    ...DESK,
  ],
];

/** The house, as the README draws it. */
const ROOMS: Readonly<Record<string, Room>> = {
  roles: { rooms: [], files: ['roles.ts'] },
  text: { rooms: [] },
  'text/markup': { rooms: ['text'] },
  'text/reading': { rooms: ['text', 'text/markup'] },
  words: { rooms: ['types:roles'] },
  report: { rooms: ['text'], files: ['report.ts'] },
  routes: { rooms: ['text'], files: ['routes.ts'] },
  records: { rooms: TEXT, packages: ['zod'] },

  'parser/ground': {
    rooms: TEXT,
    files: filesOf('parser', 'types', 'line', 'passage', 'draft', 'cohesion', 'number-pairs'),
  },
  ...inOrder(STAGES, { rooms: [...TEXT, 'parser/ground'] }),
  'parser/roles/ground': {
    rooms: [...TEXT, 'parser/ground', 'parser/lexicon'],
    files: filesOf('parser/roles', 'clue', 'lines-below', 'refinement'),
  },
  'parser/dates': { rooms: [...TEXT, 'report', 'parser/ground', 'parser/lexicon'] },
  parser: { rooms: [...TEXT, 'report', 'parser/ground', ...STAGES] },

  ...inOrder(CORRECTIONS, { rooms: [...TEXT, 'report', 'records', 'types:parser/ground'] }),

  archive: {
    rooms: [...TEXT, 'words', 'report', 'records', 'routes'],
    packages: ['pinyin-pro', 'node:crypto'],
  },
  connections: { rooms: [...TEXT, 'records', 'archive'] },
  ...inOrder(CONTENT, {
    rooms: [
      ...[...TEXT, 'words', 'report', 'records', 'routes', 'archive'],
      ...['parser/ground', 'parser/fields', 'parser/dates', 'parser', ...CORRECTIONS],
    ],
    packages: ['yaml', 'node:crypto'],
  }),
  content: {
    rooms: [
      ...[...TEXT, 'words', 'report', 'records', 'archive', 'connections', ...CONTENT],
      ...['parser/ground', 'parser', 'corrections'],
    ],
  },
  intake: {
    rooms: [
      ...[...TEXT, 'words', 'report', 'records', 'archive', 'content/read'],
      ...['parser/ground', 'parser/lexicon', 'parser/dates', 'parser'],
    ],
    packages: ['yaml', 'node:crypto'],
  },

  ...inOrder(VIEWS, {
    rooms: [...TEXT, 'words', 'report', 'records', 'routes', 'archive', 'corrections/edits'],
    packages: ['d3-geo'],
  }),
  ...inOrder(EXPORTS, {
    rooms: [...TEXT, 'words', 'records', 'routes', 'types:archive', ...typesOf(VIEWS)],
    packages: ['node:crypto', 'node:zlib', 'fflate', 'write-excel-file/universal'],
  }),
  ...inOrder(SEARCH, { rooms: ['text', 'words', 'routes', 'types:records'], packages: ['opencc-js*'] }),
  'search/index': {
    rooms: ['text', 'words', 'routes', 'types:records', 'search/format'],
    packages: ['opencc-js*', 'node:crypto', 'node:zlib'],
  },
  search: { rooms: ['text', 'words', 'routes', 'types:records', ...SEARCH] },
  ...inOrder(RELATED, { rooms: ['text', ...SEARCH], packages: ['pagefind', 'node:crypto'] }),

  collections: {
    rooms: [...TEXT, 'report', 'records', 'archive', 'connections', 'content', 'content/read'],
    packages: ['astro', 'astro/loaders', 'node:*', 'tinypool'],
  },
  styles: { rooms: [] },
  ...inOrder(COMPONENTS, {
    rooms: [
      ...TEXT,
      'words',
      'routes',
      'styles',
      'types:records',
      ...typesOf(VIEWS),
      ...EXPORTS,
      ...SEARCH,
      ...RELATED,
    ],
    packages: ['astro*'],
  }),
  layouts: {
    rooms: [
      'text',
      'words',
      'routes',
      'archive',
      'styles',
      'types:records',
      ...typesOf(VIEWS),
      ...COMPONENTS,
    ],
    packages: ['astro*'],
  },
  pages: {
    rooms: [
      ...[...TEXT, 'words', 'routes', 'records', 'archive', 'styles', 'layouts'],
      ...[...VIEWS, ...EXPORTS, ...COMPONENTS],
    ],
    packages: ['astro*'],
  },
  ...inOrder(DESK, {
    rooms: [
      ...[...TEXT, 'words', 'report', 'records', 'archive'],
      ...['content', 'content/read', 'corrections/edits'],
    ],
    packages: ['yaml', 'node:util'],
  }),
  'desk/browser': {
    rooms: [
      ...[...TEXT, 'words', 'report', 'records', 'archive', 'corrections/edits'],
      ...['views/page', 'views/source', 'components', ...DESK],
    ],
    packages: ['@codemirror/*'],
  },
  ...inOrder([...RUN, 'cli/score', 'cli/calibrate', 'cli/add', 'cli/issue', 'cli/desk'], {
    rooms: BELOW_CLI,
    packages: [
      ...['node:*', 'astro', 'yaml', 'html-validate', 'minisearch', 'pagefind', 'parse5', 'playwright-core'],
      ...['@citation-js/*', 'ajv*', 'esbuild', 'csv-parse*', 'libxml2-wasm', 'postcss', 'vitest/node'],
    ],
  }),
  cli: {
    rooms: [...BELOW_CLI, ...RUN, 'cli/score', 'cli/calibrate', 'cli/add', 'cli/issue', 'cli/desk'],
    packages: ['node:*', 'playwright-core'],
  },
};

/** Files that stand in no room. */
const OUTSIDE = ['content.config.ts', 'rooms.test.ts', 'env.d.ts'];
/** Readers in a browser: they come in by the front door, so they may touch anything. */
const READERS = 'journeys';
/** Nothing may be built on these. */
const NOBODY_IMPORTS = ['pages', 'cli', READERS];
const DISK = /^node:fs(?:\/|$)/u;
const DISK_ROOMS = /^(?:collections|cli)(?:\/|$)/u;
/** More files than this in one folder want a room of their own; tests do not count. */
const FULL_FOLDER = 30;

interface Import {
  readonly specifier: string;
  readonly typesOnly: boolean;
}

/** Says in one sentence each what a file imports against the rules. `path` is relative to `src/`. */
function problemsOf(path: string, source: string): string[] {
  if (OUTSIDE.includes(path)) return [];
  const name = roomOf(path);
  if (name === READERS) return [];
  const room = ROOMS[name];
  if (room === undefined) return [`${path}: no room for this file`];
  const barrel = /(?:^|\/)index\.ts$/u.test(path) && name !== 'pages';
  return [
    ...(barrel ? [`${path}: a barrel file`] : []),
    ...importsOf(path, source).flatMap((one) => {
      const problem = one.specifier.startsWith('.')
        ? problemOfRoom(name, room, roomOf(targetOf(path, one)), one)
        : problemOfPackage(name, room, one);
      return problem === undefined ? [] : [`${path}: ${problem}`];
    }),
  ];
}

function problemOfRoom(name: string, room: Room, target: string, { typesOnly }: Import): string | undefined {
  if (target === name) return undefined;
  const first = target.split('/', 1)[0] ?? '';
  if (NOBODY_IMPORTS.includes(first) && !name.startsWith(first)) return `nothing may import ${first}`;
  if (room.rooms.includes(target)) return undefined;
  if (!room.rooms.includes(`types:${target}`)) return `${name} may not import ${target}`;
  return typesOnly ? undefined : `${name} may import only types of ${target}`;
}

function problemOfPackage(name: string, room: Room, { specifier }: Import): string | undefined {
  if (DISK.test(specifier) && !DISK_ROOMS.test(name)) return `${name} may not touch the disk`;
  const allowed = room.packages?.some((one) =>
    one.endsWith('*') ? specifier.startsWith(one.slice(0, -1)) : one === specifier,
  );
  return allowed === true ? undefined : `${name} may not import the package ${specifier}`;
}

const targetOf = (path: string, { specifier }: Import): string => posix.join(posix.dirname(path), specifier);

/** The room with the file, or the one with the longest name above it. */
function roomOf(path: string): string {
  const ofFile = Object.keys(ROOMS).find((name) => ROOMS[name]?.files?.includes(path));
  if (ofFile !== undefined) return ofFile;
  for (let folder = posix.dirname(path); folder !== '.'; folder = posix.dirname(folder))
    if (ROOMS[folder]?.files === undefined && folder in ROOMS) return folder;
  return path.split('/', 1)[0] ?? '';
}

/** Groups of names that import each other, directly or by way of others. */
function circlesOf(imports: ReadonlyMap<string, ReadonlySet<string>>): string[][] {
  const reach = new Map([...imports.keys()].map((name) => [name, reachOf(name, imports)]));
  const inCircle = [...imports.keys()].filter((name) => reach.get(name)?.has(name));
  const circles = inCircle.map((name) =>
    inCircle.filter((other) => reach.get(name)?.has(other) && reach.get(other)?.has(name)),
  );
  return [...new Map(circles.map((circle) => [circle.join(), circle])).values()];
}

function reachOf(name: string, imports: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const reached = new Set<string>();
  const waiting = [...(imports.get(name) ?? [])];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    waiting.push(...(imports.get(next) ?? []));
  }
  return reached;
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

/** What each file imports of the others, relative to `src/`. */
const imports = new Map(
  files
    .filter((path) => !isTest(path))
    .map((path) => {
      const found = importsOf(path, readFileSync(`${SOURCE}/${path}`, 'utf8'));
      return [
        path,
        new Set(found.filter(({ specifier }) => specifier.startsWith('.')).map((one) => targetOf(path, one))),
      ];
    }),
);

describe('the house', () => {
  test.each([...imports.keys()])('%s keeps the rules', (path) => {
    expect(problemsOf(path, readFileSync(`${SOURCE}/${path}`, 'utf8'))).toEqual([]);
  });

  test('every room of the table stands', () => {
    const standing = new Set([...imports.keys(), ...globSync('styles/*', { cwd: SOURCE })].map(roomOf));
    expect(Object.keys(ROOMS).filter((name) => !standing.has(name))).toEqual([]);
  });

  test('every file of the table stands', () => {
    const named = Object.values(ROOMS).flatMap(({ files: own = [] }) => own);
    expect(named.filter((path) => !imports.has(path))).toEqual([]);
  });

  test('no files import each other in a circle, types included', () => {
    expect(circlesOf(imports)).toEqual([]);
  });

  test('no rooms import each other in a circle, types included', () => {
    const rooms = new Map<string, Set<string>>();
    for (const [path, targets] of imports) {
      const name = roomOf(path);
      const others = [...targets].map(roomOf).filter((other) => other !== name);
      rooms.set(name, new Set([...(rooms.get(name) ?? []), ...others]));
    }
    expect(circlesOf(rooms)).toEqual([]);
  });

  test('no folder is full', () => {
    const folders = Map.groupBy(imports.keys(), (path) => posix.dirname(path));
    const full = [...folders].filter(([, paths]) => paths.length > FULL_FOLDER);
    expect(full.map(([folder]) => folder)).toEqual([]);
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
      `import { a } from '../parser/types.ts';`,
      'corrections may import only types of parser/ground',
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
    [
      'a stage that imports a later one',
      'parser/lines/a.ts',
      `import type { Seam } from '../seams/a.ts';`,
      'parser/lines may not import parser/seams',
    ],
    [
      'a sub-room that imports its roof',
      'corrections/ops/a.ts',
      `import { applyCorrections } from '../apply.ts';`,
      'corrections/ops may not import corrections',
    ],
  ])('%s', (_, path, source, problem) => {
    expect(problemsOf(path, source)).toEqual([`${path}: ${problem}`]);
  });

  test('and let types pass where only types are lent', () => {
    expect(problemsOf('corrections/a.ts', `import type { Article } from '../parser/types.ts';`)).toEqual([]);
  });

  test('a circle', () => {
    const chain = new Map([
      ['a', new Set(['b'])],
      ['b', new Set(['c'])],
      ['c', new Set(['b', 'd'])],
      ['d', new Set<string>()],
    ]);
    expect(circlesOf(chain)).toEqual([['b', 'c']]);
  });
});
