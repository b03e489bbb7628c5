import type { PlacedCorrection } from '../corrections/apply.ts';
import { CorrectionFile } from '../records/correction-record.ts';
import type { Report } from '../report.ts';
import type { ContentFiles } from './content-files.ts';
import { readYaml } from './read-yaml.ts';

/** Reads the corrections of a page, none when there is no file; reports ids that occur twice. */
export function readCorrections(
  pageId: string,
  files: ContentFiles,
  report: Report,
): readonly PlacedCorrection[] {
  const file = `content/corrections/${pageId}.yaml`;
  const bytes = files.get(file);
  const read = bytes && readYaml(file, bytes, CorrectionFile, report);
  if (!read) return [];
  const { value, placeOf } = read;
  for (const [index, { id }] of value.entries()) {
    if (value.findIndex((other) => other.id === id) === index) continue;
    report({
      place: placeOf([index, 'id']),
      severity: 'error',
      rule: 'correction/duplicate-id',
      reason: `校改编号 ${id} 在本文件中出现了两次，应各不相同。`,
      mend: '给后一条换一个编号。',
    });
  }
  return value.map((correction, index) => ({ correction, placeOf: (path) => placeOf([index, ...path]) }));
}
