import { intakeFile, pageFile, registryFiles } from '../../content/read/content-files.ts';
import { readIntake } from '../../content/read/companions.ts';
import { takeInPage } from '../../intake/take-in-page.ts';
import { readRegistry, type Registry } from '../../content/read/registry.ts';
import { findMarks } from '../../desk/record/marks.ts';
import { addDistrict, addEntry } from '../../desk/record/write-registry.ts';
import { writeIntake } from '../../desk/record/write-intake.ts';
import { MapRecord } from '../../records/map-record.ts';
import type { RecordRequest } from '../../records/desk-requests.ts';
import type { IntakeRecord } from '../../records/page-record.ts';
import type { CityRecord, PaperRecord } from '../../records/registry-records.ts';
import type { ContentStore, Saved } from './content-store.ts';
import { readPageFiles, readRawText } from './read-page.ts';

/** What the form of a record of intake is filled with. */
export interface IntakeForm {
  readonly sum: string;
  /** The raw text of the page, as far as it can be read. */
  readonly text: string;
  /** On which the place of a new city is pointed at; absent where none is registered. */
  readonly map: MapRecord | undefined;
  /** Nothing when the file cannot be read. */
  readonly record: IntakeRecord | undefined;
  readonly marks: readonly string[];
  readonly cities: readonly CityRecord[];
  readonly papers: readonly PaperRecord[];
  /** What the page tells of its city and paper, with spellings for addresses, for what is not registered yet. */
  readonly proposed: { readonly city: Named; readonly paper: Named } | undefined;
}

interface Named {
  readonly slug: string;
  readonly name: string;
}

export async function readIntakeForm(
  root: string,
  store: ContentStore,
  id: string,
  today: string,
): Promise<IntakeForm> {
  const { text: written, sum } = await store.read(intakeFile(id));
  const files = await readPageFiles(root, id);
  const { cities, papers, eras } = readRegistry(files, () => {});
  const record = readIntake(id, files, () => {})?.value;
  const taken = takeInPage(record?.source ?? '', files.get(pageFile(id)) ?? new Uint8Array(), {
    cities,
    papers,
    eras,
    today,
  });
  const proposed = 'guess' in taken ? taken.guess : undefined;
  const { text: map } = await store.read(registryFiles.map);
  return {
    sum,
    text: await readRawText(root, id),
    map: map === null ? undefined : MapRecord.safeParse(JSON.parse(map)).data,
    record,
    marks: findMarks(written ?? ''),
    cities,
    papers,
    proposed,
  };
}

/** Registers what is new, then writes the record and tells how it was; nothing of both when others changed it meanwhile. */
export async function saveIntakeForm(
  root: string,
  store: ContentStore,
  request: RecordRequest,
): Promise<Saved & { readonly before?: string }> {
  const file = intakeFile(request.id);
  const standing = await store.read(file);
  if (standing.sum !== request.sum) return { conflict: standing };
  const { city, paper, district, record } = request;
  refuseTwice(
    readRegistry(await readPageFiles(root, request.id), () => {}),
    request,
  );
  const text = writeIntake(standing.text ?? '', record, request.checked);
  if (city !== null) {
    const { place, ...named } = city;
    await change(store, registryFiles.cities, (yaml) =>
      addEntry(yaml, { ...named, ...(place !== null && { place }), districts: [] }),
    );
  }
  if (paper !== null)
    await change(store, registryFiles.papers, (yaml) =>
      addEntry(yaml, { ...paper, city: record.city.value }),
    );
  if (district !== null)
    await change(store, registryFiles.cities, (yaml) =>
      addDistrict(yaml, record.city.value, { ...district }),
    );
  return { ...(await store.save(file, text, request.sum)), before: standing.text ?? '' };
}

/** What is registered once is chosen, not registered again. */
function refuseTwice({ cities, papers }: Registry, { city, paper }: RecordRequest): void {
  const isKnown = (list: readonly { readonly slug: string; readonly name: string }[], one: Named | null) =>
    one !== null && list.some(({ slug, name }) => slug === one.slug || name === one.name);
  if (isKnown(cities, city))
    throw new Error(`城市“${city?.name ?? ''}”或它的拼音已经登记过，请在列表中选择。`);
  if (isKnown(papers, paper))
    throw new Error(`报纸“${paper?.name ?? ''}”或它的拼音已经登记过，请在列表中选择。`);
}

async function change(store: ContentStore, file: string, write: (yaml: string) => string): Promise<void> {
  const { text, sum } = await store.read(file);
  const saved = await store.save(file, write(text ?? ''), sum);
  if ('conflict' in saved) throw new Error('登记文件刚刚被别人改动，请再保存一次。');
}
