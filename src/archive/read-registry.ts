import type { RecordSchema } from '../records/parse-record.ts';
import type { CityRecord, PaperRecord } from '../records/registry-records.ts';
import { CityRegistry, PaperRegistry, SectionSlugs } from '../records/registry-records.ts';
import type { Report } from '../report/message.ts';
import type { ContentFiles } from './content-files.ts';
import { readYaml } from './read-yaml.ts';

/** What is registered by hand under `content/registry/`. */
export interface Registry {
  readonly cities: readonly CityRecord[];
  readonly papers: readonly PaperRecord[];
  /** Slugs of sections whose pinyin is set by hand, by printed name. */
  readonly sectionSlugs: ReadonlyMap<string, string>;
}

/** Reads the registry; a file that is missing or wrong is reported and reads as empty. */
export function readRegistry(files: ContentFiles, report: Report): Registry {
  const read = <Value>(file: string, schema: RecordSchema<Value>) => {
    const bytes = files.get(file);
    if (bytes) return readYaml(file, bytes, schema, report)?.value;
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
    cities: read('content/registry/cities.yaml', CityRegistry) ?? [],
    papers: read('content/registry/papers.yaml', PaperRegistry) ?? [],
    sectionSlugs: new Map(Object.entries(read('content/registry/sections.yaml', SectionSlugs) ?? {})),
  };
}
