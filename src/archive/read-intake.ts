import { IntakeRecord } from '../records/page-record.ts';
import type { Report } from '../report.ts';
import type { ContentFiles } from './content-files.ts';
import { readYaml, type YamlRecord } from './read-yaml.ts';

/** Reads the record of intake of a page; reports a page that has none. */
export function readIntake(
  id: string,
  files: ContentFiles,
  report: Report,
): YamlRecord<IntakeRecord> | undefined {
  const file = `content/pages/${id}.yaml`;
  const bytes = files.get(file);
  if (bytes) return readYaml(file, bytes, IntakeRecord, report);
  report({
    place: { file },
    severity: 'error',
    rule: 'intake/missing',
    reason: `版面 ${id} 没有著录文件，每个 .txt 旁应有同名的 .yaml。`,
    mend: '用 npm run add 加入版面会写好它；也可照 README 的 Adding a page 一节手写。',
  });
  return undefined;
}
