import { createHash } from 'node:crypto';
import type { ArchiveSettings } from '../../records/archive-settings.ts';
import { dataWords } from '../../words/data-words.ts';
import type { DataTable } from '../tables/table.ts';

/** What the description of the corpus says besides its files. */
interface DataPackageSource {
  readonly settings: ArchiveSettings;
  /** Whole address of the page about the data. */
  readonly homepage: string;
  /** Day of the newest entry in the list of changes; `null` when none is recorded. */
  readonly version: string | null;
  readonly tables: Readonly<Record<string, DataTable>>;
}

/** A Frictionless Data Package that describes the files beside it. */
export function dataPackage(files: readonly DataFile[], source: DataPackageSource): object {
  const { name, description, operator, rights, languages } = source.settings;
  return {
    profile: 'data-package',
    name: 'newspaper-archive',
    title: name,
    description: `${description}${rights}${dataWords.dateNote}`,
    languages,
    contributors: [{ title: operator ?? name, role: 'publisher' }],
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
    ...(typeof content === 'string' && { encoding: 'utf-8' }),
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

/** Sums of files as `sha256sum -c` reads them. */
export function formatSums(files: readonly DataFile[]): string {
  return files.map(({ name, content }) => `${sha256(content)}  ${name}\n`).join('');
}

/** The SHA-256 sum of bytes, or of a text in UTF-8, in hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** A file of the whole corpus. */
export interface DataFile {
  readonly name: keyof typeof dataWords.notes;
  readonly mediaType: string;
  /** A text is written in UTF-8. */
  readonly content: string | Uint8Array<ArrayBuffer>;
}
