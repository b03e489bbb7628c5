import { MapRecord } from '../records/map-record.ts';

const [file] = Object.values(
  import.meta.glob('/content/registry/map.json', { eager: true, import: 'default' }),
);

/** What maps show around the cities of the archive; an archive may have no such file. */
export const map = file === undefined ? undefined : MapRecord.parse(file);
