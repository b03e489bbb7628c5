import type { EraTerm } from '../../parser/dates/types.ts';
import { type ChangeEntry, ChangeLog } from '../../records/page-record.ts';
import { MapRecord } from '../../records/map-record.ts';
import type { RecordSchema } from '../../records/parse-record.ts';
import {
  type CityRecord,
  CityRegistry,
  type ContributorAddress,
  ContributorAddresses,
  EraRegistry,
  type IssuedId,
  IssuedIds,
  type PaperRecord,
  PaperRegistry,
  SectionSlugs,
} from '../../records/registry-records.ts';
import type { Report } from '../../report.ts';
import { CHANGES_FILE, type ContentFiles, registryFiles } from './content-files.ts';
import { readYaml, type YamlRecord } from './read-yaml.ts';

/** What is registered for the whole archive, by hand or by a command. */
export interface Registry {
  readonly cities: readonly CityRecord[];
  readonly papers: readonly PaperRecord[];
  /** Slugs of sections whose pinyin is set by hand, by printed name. */
  readonly sectionSlugs: ReadonlyMap<string, string>;
  /** Words that date a text; the file may be absent. */
  readonly eras: readonly EraTerm[];
  /** Article ids that were published once. */
  readonly issued: YamlRecord<readonly IssuedId[]>;
  /** Addresses of contributors that were published once; none when no article was. */
  readonly contributors: YamlRecord<readonly ContributorAddress[]>;
  /** What was added to the archive, and when; none before the first page is, and `undefined` when the file is wrong. */
  readonly changes: YamlRecord<readonly ChangeEntry[]> | undefined;
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
  /** Reads entries of which no two may have the same value of a field. */
  const readList = <Entry extends object>(
    file: string,
    schema: RecordSchema<Entry[]>,
    fields: readonly (keyof Entry & string)[],
  ): YamlRecord<readonly Entry[]> | undefined => {
    const list = read(file, schema);
    for (const field of fields) if (list !== undefined) reportRepeated(list, field, report);
    return list;
  };
  const cities = readList(registryFiles.cities, CityRegistry, ['slug', 'name', 'fullName'])?.value ?? [];
  const papers = readList(registryFiles.papers, PaperRegistry, ['slug', 'name'])?.value ?? [];
  // Pages read it themselves; here its mistakes are reported with all others. JSON is YAML.
  if (files.has(registryFiles.map)) read(registryFiles.map, MapRecord);
  const issued = readList(registryFiles.issuedIds, IssuedIds, ['id']) ?? noneIn(registryFiles.issuedIds);
  const hasContributors = files.has(registryFiles.contributors) || issued.value.length > 0;
  return {
    cities,
    papers,
    sectionSlugs: new Map(Object.entries(read(registryFiles.sections, SectionSlugs)?.value ?? {})),
    eras: files.has(registryFiles.eras) ? (read(registryFiles.eras, EraRegistry)?.value ?? []) : [],
    issued,
    contributors:
      (hasContributors ? readList(registryFiles.contributors, ContributorAddresses, ['key']) : undefined) ??
      noneIn(registryFiles.contributors),
    changes: files.has(CHANGES_FILE) ? readList(CHANGES_FILE, ChangeLog, ['id']) : noneIn(CHANGES_FILE),
  };
}

function noneIn(file: string): YamlRecord<readonly never[]> {
  return { value: [], placeOf: () => ({ file }) };
}

/** Of two entries with one value, whatever looks it up would get the other one. */
function reportRepeated<Entry extends object>(
  { value, placeOf }: YamlRecord<readonly Entry[]>,
  field: keyof Entry & string,
  report: Report,
): void {
  for (const [index, entry] of value.entries()) {
    const first = value.findIndex((other) => other[field] === entry[field]);
    if (first === index) continue;
    report({
      place: placeOf([index, field]),
      severity: 'error',
      rule: 'registry/repeated',
      reason: `${field} “${String(entry[field])}”在本文件中登记过了（第 ${placeOf([first, field]).line ?? 0} 行），各条应不相同。`,
      mend: '改正其中一条，或删去重复的。',
    });
  }
}

/** The text of a list in YAML with new entries at its end; what stands there stays as it is, comments included. */
export function appendEntries(yaml: string, entries: readonly string[]): string {
  const kept = yaml.replace(/^\[\]\s*$/mu, '').trimEnd();
  return `${[kept, ...entries].filter((part) => part !== '').join('\n')}\n`;
}
