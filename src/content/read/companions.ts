import type { PlacedCorrection } from '../../corrections/apply.ts';
import { CorrectionFile } from '../../records/correction-record.ts';
import { IntakeRecord } from '../../records/page-record.ts';
import type { Report } from '../../report.ts';
import { type ContentFiles, correctionsFile, intakeFile } from './content-files.ts';
import { fillAnchors } from './fill-anchors.ts';
import { readYaml, type YamlRecord } from './read-yaml.ts';

/** Reads the record of intake of a page; reports a page that has none. */
export function readIntake(
  id: string,
  files: ContentFiles,
  report: Report,
): YamlRecord<IntakeRecord> | undefined {
  const file = intakeFile(id);
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

/**
 * Reads the corrections of a page of this raw text, none when there is no file; reports ids that occur twice, and leaves out
 * corrections whose quotes have no place, which are reported, too.
 */
export function readCorrections(
  pageId: string,
  source: string,
  files: ContentFiles,
  report: Report,
): readonly PlacedCorrection[] {
  const file = correctionsFile(pageId);
  const bytes = files.get(file);
  const misplaced = new Set<PropertyKey | undefined>();
  const read =
    bytes &&
    readYaml(file, bytes, CorrectionFile, report, (written, placeOf) => {
      const { value, problems } = fillAnchors(written, source);
      for (const { path, reason, mend } of problems) {
        misplaced.add(path[0]);
        report({ place: placeOf(path), severity: 'error', rule: 'correction/does-not-fit', reason, mend });
      }
      return value;
    });
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
  return value.flatMap((correction, index) =>
    misplaced.has(index) ? [] : [{ correction, placeOf: (path) => placeOf([index, ...path]) }],
  );
}
