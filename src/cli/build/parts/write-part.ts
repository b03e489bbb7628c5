import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { serialize } from 'node:v8';
import type { TracedPage } from '../../../content/build-page.ts';
import type { PartRecord } from '../../../records/part-record.ts';
import { folderSums } from '../folder-sums.ts';
import { keepMemory, type SiteMemory } from '../site-memory.ts';

/** What lies in the folder of a part, beside the files of the site that it has made. */
export const PART_FILES = { record: 'part.json', pages: 'pages', memory: 'memory', site: 'site' } as const;

/** What a part hands over. */
export interface MadePart {
  readonly pages: readonly TracedPage[];
  /** What was written of the site, and from what. */
  readonly memory: SiteMemory;
}

/** Completes a part in `draft`, where its files of the site stand, and puts it into its folder. */
export async function writePart(
  draft: string,
  folder: string,
  { pages, memory }: MadePart,
  about: Omit<PartRecord, 'format' | 'files'>,
): Promise<void> {
  await writeFile(join(draft, PART_FILES.pages), serialize(pages));
  await keepMemory(join(draft, PART_FILES.memory), memory);
  const record: PartRecord = { format: 1, ...about, files: await folderSums(draft) };
  await writeFile(join(draft, PART_FILES.record), `${JSON.stringify(record)}\n`);
  await mkdir(dirname(folder), { recursive: true });
  await rm(folder, { recursive: true, force: true });
  await rename(draft, folder);
}
