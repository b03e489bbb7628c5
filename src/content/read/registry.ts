import type { EraTerm } from '../../parser/dates/types.ts';
import type { RecordSchema } from '../../records/parse-record.ts';
import {
  type CityRecord,
  CityRegistry,
  EraRegistry,
  type IssuedId,
  IssuedIds,
  type PaperRecord,
  PaperRegistry,
  SectionSlugs,
} from '../../records/registry-records.ts';
import type { Report } from '../../report.ts';
import { type ContentFiles, registryFiles } from './content-files.ts';
import { readYaml, type YamlRecord } from './read-yaml.ts';

/** What is registered by hand under `content/registry/`. */
export interface Registry {
  readonly cities: readonly CityRecord[];
  readonly papers: readonly PaperRecord[];
  /** Slugs of sections whose pinyin is set by hand, by printed name. */
  readonly sectionSlugs: ReadonlyMap<string, string>;
  /** Words that date a text; the file may be absent. */
  readonly eras: readonly EraTerm[];
  /** Article ids that were published once. */
  readonly issued: YamlRecord<readonly IssuedId[]>;
}

/** Reads the registry; a file that is missing or wrong is reported and reads as empty. */
export function readRegistry(files: ContentFiles, report: Report): Registry {
  const read = <Value>(file: string, schema: RecordSchema<Value>) => {
    const bytes = files.get(file);
    if (bytes) return readYaml(file, bytes, schema, report);
    report({
      place: { file },
      severity: 'error',
      rule: 'registry/missing',
      reason: '缺少登记文件。',
      mend: '从版本库恢复这个文件。',
    });
    return undefined;
  };
  return {
    cities: read(registryFiles.cities, CityRegistry)?.value ?? [],
    papers: read(registryFiles.papers, PaperRegistry)?.value ?? [],
    sectionSlugs: new Map(Object.entries(read(registryFiles.sections, SectionSlugs)?.value ?? {})),
    eras: files.has(registryFiles.eras) ? (read(registryFiles.eras, EraRegistry)?.value ?? []) : [],
    issued: read(registryFiles.issuedIds, IssuedIds) ?? NONE_ISSUED,
  };
}

const NONE_ISSUED: Registry['issued'] = { value: [], placeOf: () => ({ file: registryFiles.issuedIds }) };

/** The text of the file of issued ids with new ones at its end; what stands there stays as it is, comments included. */
export function appendIssuedIds(yaml: string, ids: readonly string[]): string {
  const kept = yaml.replace(/^\[\]\s*$/mu, '').trimEnd();
  return `${[kept, ...ids.map((id) => `- id: ${id}`)].join('\n')}\n`;
}
