import { type ArchiveSettings, SettingsFile } from '../../records/archive-settings.ts';
import type { Report } from '../../report.ts';
import { archiveWords } from '../../words/archive-words.ts';
import { words } from '../../words/words.ts';
import { type ContentFiles, SETTINGS_FILE } from './content-files.ts';
import { readYaml } from './read-yaml.ts';

/**
 * Reads what an operator has set, and completes it; a file that is absent, or wrong and reported, sets nothing. What only the
 * operator can know is asked for.
 */
export function readSettings(files: ContentFiles, report: Report): ArchiveSettings {
  const bytes = files.get(SETTINGS_FILE);
  const read = bytes && readYaml(SETTINGS_FILE, bytes, SettingsFile, report);
  const set = read?.value ?? {};
  const unset = ASKED.filter((field) => set[field] === undefined);
  if ((bytes === undefined || read !== undefined) && unset.length > 0) {
    report({
      place: { file: SETTINGS_FILE },
      severity: 'info',
      rule: 'settings/unset',
      reason: `没有写明${unset.map((field) => `${archiveWords.fields[field]}（${field}）`).join('、')}。`,
      mend: '在这个文件里写上；“关于”页、页脚和各种数据文件都用它。',
    });
  }
  return {
    ...set,
    name: set.name ?? archiveWords.name,
    description: set.description ?? archiveWords.description,
    rights: set.rights ?? archiveWords.rights,
    languages: set.languages ?? [words.language],
    archives: set.archives ?? [],
    files: set.files ?? 'few',
  };
}

const ASKED = ['name', 'operator', 'rights', 'contact', 'address'] as const;
