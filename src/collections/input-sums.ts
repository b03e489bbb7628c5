import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFiles } from '../content/read/content-files.ts';

/** Sums of what a site is made from. */
export interface InputSums {
  /** Of all programs, and what is compiled into them. */
  readonly program: string;
  /** Of everything. */
  readonly all: string;
}

/** The program that reads pages. */
const READER = [
  ...['archive', 'connections', 'content', 'corrections', 'parser', 'records', 'text', 'words'].map(
    (room) => `src/${room}`,
  ),
  ...['src/report.ts', 'src/roles.ts', 'src/routes.ts'],
];
/** What all of them run on. */
const GROUND = ['package.json', 'package-lock.json', 'node_modules/.package-lock.json'];
const PROGRAM = [
  ...GROUND,
  'astro.config.mjs',
  'tsconfig.json',
  'src',
  'public',
  'content/notes',
  'content/registry/map.json',
];
/** Tests, and pages that only they read. */
const NO_PROGRAM = /\.test\.ts$|^src[/\\].*\.txt$/u;

export function sumInputs(root: string): InputSums {
  const program = sum(sumFiles(root, PROGRAM, isProgram));
  return { program, all: sum([program, ...sumFiles(root, ['content'], () => true)]) };
}

/** Of the program that reads pages: decodes, parses, corrects, checks. */
export function sumReader(): string {
  return sum(sumFiles(join(import.meta.dirname, '../..'), [...GROUND, ...READER], isProgram));
}

/** Of files by their paths; those that there are not have empty ones. */
export function sumContent(files: ContentFiles, paths: readonly string[]): readonly string[] {
  return paths.map((path) => {
    const bytes = files.get(path);
    return bytes === undefined ? '' : sum([bytes]);
  });
}

function isProgram(file: string): boolean {
  return !NO_PROGRAM.test(file);
}

/** Names and sums of files, and of all that folders hold. */
function sumFiles(
  root: string,
  paths: readonly string[],
  isPart: (file: string) => boolean,
): readonly string[] {
  const files = paths
    .filter((path) => existsSync(join(root, path)))
    .flatMap((path) => (statSync(join(root, path)).isFile() ? [path] : filesBelow(root, path)))
    .filter(isPart);
  return [
    process.version,
    ...files.toSorted().flatMap((file) => [file, sum([readFileSync(join(root, file))])]),
  ];
}

function filesBelow(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
}

/** A sum of texts, which are told apart, or of the bytes of one file. */
export function sum(parts: readonly string[] | readonly [Uint8Array]): string {
  const [first] = parts;
  const content = typeof first === 'string' || first === undefined ? JSON.stringify(parts) : first;
  return hash('sha256', content, 'hex').slice(0, LENGTH);
}

/** 128 bits. */
const LENGTH = 32;
