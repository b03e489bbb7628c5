import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { ArchiveSettings } from '../../records/archive-settings.ts';
import { dataWords } from '../../words/data-words.ts';
import type { DataTable } from '../tables/table.ts';
import { joinBytes, type Piece, readBytes, sizeOf } from './file-pieces.ts';

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
    resources: files.map((file) => resourceOf(file, source.tables[tableIn(file)])),
  };
}

/** The table that programs read a file as. Of a workbook they read the first sheet, and guess its types when no schema tells them. */
function tableIn({ name }: DataFile): string {
  return name === 'tables.xlsx' ? 'articles.csv' : name;
}

function resourceOf({ name, mediaType, size, sha256 }: DataFile, table: DataTable | undefined): object {
  return {
    profile: mediaType === 'text/csv' ? 'tabular-data-resource' : 'data-resource',
    name: name.replaceAll('.', '-').toLowerCase(),
    path: name,
    description: dataWords.notes[name],
    format: name.split('.').at(-1) ?? '',
    mediatype: mediaType,
    ...(name !== 'tables.xlsx' && { encoding: 'utf-8' }),
    bytes: size,
    hash: `sha256:${sha256}`,
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
  return files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');
}

/** A file of the whole corpus. */
export interface DataFile {
  readonly name: keyof typeof dataWords.notes;
  readonly mediaType: string;
  readonly pieces: readonly Piece[];
  /** Bytes. */
  readonly size: number;
  /** In hexadecimal. */
  readonly sha256: string;
  readonly crc32: number;
}

/** Counts and sums a file. */
export function dataFile(name: DataFile['name'], mediaType: string, pieces: readonly Piece[]): DataFile {
  const stretches = pieces.flatMap((piece) => piece.stretches);
  const sum = createHash('sha256');
  let crc = 0;
  readBytes(stretches, (content) => {
    sum.update(content);
    crc = crc32(content, crc);
  });
  return { name, mediaType, pieces, size: sizeOf(stretches), sha256: sum.digest('hex'), crc32: crc };
}

/** All bytes of a file, at the beginning of `room` where there is some. */
export function joinPieces(
  { pieces }: Pick<DataFile, 'pieces'>,
  room?: Uint8Array<ArrayBuffer>,
): Uint8Array<ArrayBuffer> {
  return joinBytes(
    pieces.flatMap((piece) => piece.stretches),
    room,
  );
}
