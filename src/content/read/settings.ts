import { ArchiveSettings } from '../../records/archive-settings.ts';
import type { Report } from '../../report.ts';
import { type ContentFiles, SETTINGS_FILE } from './content-files.ts';
import { readYaml } from './read-yaml.ts';

/** Reads what an operator has set; a file that is absent, or wrong and reported, sets nothing. */
export function readSettings(files: ContentFiles, report: Report): ArchiveSettings {
  const bytes = files.get(SETTINGS_FILE);
  const read = bytes && readYaml(SETTINGS_FILE, bytes, ArchiveSettings, report);
  return read?.value ?? ArchiveSettings.parse({});
}
