import { addresses } from '../routes.ts';
import type { DataFile } from '../exports/corpus/data-package.ts';
import { dataFiles } from '../exports/corpus/data-files.ts';
import { OAI_FILE } from '../exports/oai/oai-repository.ts';
import { oaiIdentity } from '../exports/oai/oai-identity.ts';
import { archive } from './_archive.ts';
import { exportedArticles } from './_exported-articles.ts';
import { oncePerBuild } from './_once-per-build.ts';
import { OAI_GATEWAY } from './_environment.ts';

/** The files of the whole corpus; each of them takes all articles. */
export const corpusFiles = oncePerBuild(writeFiles);

async function writeFiles(): Promise<readonly DataFile[]> {
  const exported = [...(await exportedArticles()).values()];
  const all = await archive();
  return dataFiles(all, exported, {
    urlOf: (id) => new URL(addresses.article(id), import.meta.env.SITE).href,
    folder: new URL(addresses.data, import.meta.env.SITE).href,
    oai: oaiIdentity({
      name: all.settings.name,
      url: new URL(addresses.dataFile(OAI_FILE), import.meta.env.SITE).href,
      gateway: OAI_GATEWAY,
      contact: all.settings.contact,
    }),
  });
}
