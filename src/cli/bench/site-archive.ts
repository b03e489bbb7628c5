import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { sharedArchive } from '../../collections/shared-archive.ts';
import {
  CHANGES_FILE,
  correctionsFile,
  intakeFile,
  pageFile,
  registryFiles,
} from '../../content/read/content-files.ts';
import { PROJECT_ROOT } from '../run/project-folders.ts';
import { laySeparateProject } from '../run/separate-project.ts';
import { writeBelow } from '../run/write-below.ts';
import { type InventedPage, pageInventor } from './invented-page.ts';

/** A project with an invented archive, which can be changed as librarians change theirs. */
export interface SiteArchive {
  readonly addPage: () => Promise<void>;
  readonly correctPage: () => Promise<void>;
}

/** Lays an archive of `size` pages of some years into a folder; what was built of another one there stays away. */
export async function laySiteArchive(root: string, size: number, years?: number): Promise<SiteArchive> {
  await rm(root, { recursive: true, force: true });
  const { articles, papers } = sharedArchive(PROJECT_ROOT);
  const invent = pageInventor(articles, papers, years);
  const pages = Array.from({ length: size }, (_, at) => invent(at));
  const registry = await Promise.all(
    [registryFiles.cities, registryFiles.papers].map(
      async (file) => [file, await readFile(join(PROJECT_ROOT, file), 'utf8')] as const,
    ),
  );
  await laySeparateProject(root, {
    ...Object.fromEntries(registry),
    ...Object.fromEntries(pages.flatMap(filesOf)),
    [registryFiles.sections]: '{}\n',
    [registryFiles.issuedIds]: '[]\n',
    [CHANGES_FILE]: changesOf(pages),
  });
  return {
    addPage: async () => {
      const page = invent(size);
      for (const [file, text] of [...filesOf(page), [CHANGES_FILE, changesOf([...pages, page])] as const])
        await writeBelow(root, file, text);
    },
    correctPage: async () => {
      const [page = invent(0)] = pages;
      await writeBelow(root, correctionsFile(page.id), correctionOf(page));
    },
  };
}

function filesOf({ id, text, intake }: InventedPage): [file: string, text: string][] {
  return [
    [pageFile(id), text],
    [intakeFile(id), intake],
  ];
}

/** As many pages as come in at once. */
const INTAKE = 20;

function changesOf(pages: readonly InventedPage[]): string {
  const intakes = Array.from({ length: Math.ceil(pages.length / INTAKE) }, (_, at) =>
    pages.slice(at * INTAKE, (at + 1) * INTAKE),
  );
  return intakes
    .map((taken, at) => {
      const ids = taken.map(({ id }) => `'${id}'`).join(', ');
      return `- { id: intake-${at}, date: '2024-01-01', pages: [${ids}], note: 入藏。 }\n`;
    })
    .toReversed()
    .join('');
}

/** Two characters before a full stop, set right. */
function correctionOf({ text }: InventedPage): string {
  const { index = 0, 0: misread = '' } = /\p{Script=Han}{2}(?=。)/u.exec(text) ?? {};
  return `- { id: bench, op: text, reason: 误识, raw: { at: ${index}, text: ${misread} }, to: ${[...misread].toReversed().join('')} }\n`;
}
