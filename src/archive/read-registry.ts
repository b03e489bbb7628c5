import { z } from 'zod';
import { CityRecord, PaperRecord } from '../records/registry-records.ts';
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

const SectionSlugs = z.record(z.string(), z.string().regex(/^[a-z0-9-]+$/));

/** Reads the registry; a file that is missing or wrong is reported and reads as empty. */
export function readRegistry(files: ContentFiles, report: Report): Registry {
  const read = <Schema extends z.ZodType>(file: string, schema: Schema) => {
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
    cities: read('content/registry/cities.yaml', z.array(CityRecord)) ?? [],
    papers: read('content/registry/papers.yaml', z.array(PaperRecord)) ?? [],
    sectionSlugs: new Map(Object.entries(read('content/registry/sections.yaml', SectionSlugs) ?? {})),
  };
}
