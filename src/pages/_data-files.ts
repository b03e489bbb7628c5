import { addresses } from '../routes.ts';
import type { KeepPieces } from '../archive/archive-of-site.ts';
import type { ArchiveIndex } from '../archive/index-archive.ts';
import { oncePerArchive } from '../archive/once-per-archive.ts';
import type { DataFile } from '../exports/corpus/data-package.ts';
import { dataFiles } from '../exports/corpus/data-files.ts';
import { OAI_FILE } from '../exports/oai/oai-repository.ts';
import { oaiIdentity } from '../exports/oai/oai-identity.ts';
import { articleUrl } from './_exported-articles.ts';
import { OAI_GATEWAY } from './_environment.ts';

/** The files of the whole corpus; each of them takes all articles. */
export const corpusFiles = oncePerArchive(writeFiles);

function writeFiles(all: ArchiveIndex, keep: KeepPieces): Promise<readonly DataFile[]> {
  return dataFiles(all, keep, {
    urlOf: articleUrl,
    folder: new URL(addresses.data, import.meta.env.SITE).href,
    oai: oaiIdentity({
      name: all.settings.name,
      url: new URL(addresses.dataFile(OAI_FILE), import.meta.env.SITE).href,
      gateway: OAI_GATEWAY,
      contact: all.settings.contact,
    }),
  });
}
