import type { EraTerm } from '../../parser/dates/types.ts';
import { EraRegistry } from '../../records/era-record.ts';
import type { Report } from '../../report/message.ts';
import type { ContentFiles } from '../content-files.ts';
import { readYaml } from '../read-yaml.ts';

const FILE = 'content/registry/eras.yaml';

/** The words that date a text; none when there is no such list. */
export function readEras(files: ContentFiles, report: Report): readonly EraTerm[] {
  const bytes = files.get(FILE);
  return (bytes && readYaml(FILE, bytes, EraRegistry, report)?.value) ?? [];
}
