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
import type { ContentFiles } from './content-files.ts';
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
    cities: read('content/registry/cities.yaml', CityRegistry)?.value ?? [],
    papers: read('content/registry/papers.yaml', PaperRegistry)?.value ?? [],
    sectionSlugs: new Map(Object.entries(read('content/registry/sections.yaml', SectionSlugs)?.value ?? {})),
    eras: files.has(ERAS_FILE) ? (read(ERAS_FILE, EraRegistry)?.value ?? []) : [],
    issued: read(ISSUED_IDS_FILE, IssuedIds) ?? NONE_ISSUED,
  };
}

const ERAS_FILE = 'content/registry/eras.yaml';
const NONE_ISSUED: Registry['issued'] = { value: [], placeOf: () => ({ file: ISSUED_IDS_FILE }) };

/** File of the article ids that were published once and may never vanish. */
export const ISSUED_IDS_FILE = 'content/registry/articles.yaml';

/** The text of the file of issued ids with new ones at its end; what stands there stays as it is, comments included. */
export function appendIssuedIds(yaml: string, ids: readonly string[]): string {
  const kept = yaml.replace(/^\[\]\s*$/mu, '').trimEnd();
  return `${[kept, ...ids.map((id) => `- id: ${id}`)].join('\n')}\n`;
}
