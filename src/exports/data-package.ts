import { words } from '../words/words.ts';
import { citingWords } from '../words/citing-words.ts';
import { dataWords } from '../words/data-words.ts';
import type { DataFile } from './data-file.ts';
import type { DataTable } from './data-table.ts';
import { sha256 } from './sha256.ts';

/** What the description of the corpus says besides its files. */
interface DataPackageSource {
  /** Whole address of the page about the data. */
  readonly homepage: string;
  /** Day of the newest entry in the list of changes; `null` when none is recorded. */
  readonly version: string | null;
  readonly tables: Readonly<Record<string, DataTable>>;
}

/** A Frictionless Data Package that describes the files beside it. */
export function dataPackage(files: readonly DataFile[], source: DataPackageSource): object {
  return {
    profile: 'data-package',
    name: 'henan-city-newspapers',
    title: words.site.name,
    description: `${words.site.description}${citingWords.rights}${dataWords.dateNote}`,
    homepage: source.homepage,
    ...(source.version !== null && { version: source.version }),
    resources: files.map((file) => resourceOf(file, source.tables[file.name])),
  };
}

function resourceOf({ name, mediaType, content }: DataFile, table: DataTable | undefined): object {
  return {
    profile: table === undefined ? 'data-resource' : 'tabular-data-resource',
    name: name.replaceAll('.', '-').toLowerCase(),
    path: name,
    description: dataWords.notes[name],
    format: name.split('.').at(-1) ?? '',
    mediatype: mediaType,
    encoding: 'utf-8',
    bytes: Buffer.byteLength(content),
    hash: `sha256:${sha256(content)}`,
    ...(table !== undefined && {
      schema: { fields: table.fields.map(fieldOf), primaryKey: 'id', missingValues: [''] },
    }),
  };
}

function fieldOf({ name, description, type }: DataTable['fields'][number]): object {
  return { name, type, description };
}
