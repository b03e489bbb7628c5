import { pinyinOfLabel } from '../../archive/slugs.ts';
import { correctionsFile, intakeFile } from '../../content/read/content-files.ts';
import { readRegistry } from '../../content/read/registry.ts';
import { type DeskPage, makeDeskPage } from '../../desk/page/desk-page.ts';
import { findFaults } from '../../desk/faults/find-faults.ts';
import { writeCorrections } from '../../desk/write/write-corrections.ts';
import { proposeContinuations } from '../../parser/propose-continuations.ts';
import {
  AddRequest,
  ContinuationsRequest,
  DraftRequest,
  PageRequest,
  PinyinRequest,
  PublishRequest,
  RecordRequest,
  RestoreRequest,
  SaveRequest,
  type Step,
  TrayRequest,
} from '../../records/desk-requests.ts';
import { parseRecord, type RecordSchema } from '../../records/parse-record.ts';
import { addDroppedFiles } from './add-dropped-files.ts';
import { type ContentStore, contentStore } from './content-store.ts';
import { isPublished, publishPage, type PublishPrograms } from './publish-page.ts';
import { readOtherPages, readPageFiles, readRawText, registryReader } from './read-page.ts';
import { readIntakeForm, saveIntakeForm } from './record-forms.ts';
import type { Answers } from './serve-desk.ts';
import { trayReader } from './tray-reader.ts';

/** Where the desk works and with what. */
export interface DeskWorkplace extends PublishPrograms {
  readonly root: string;
  /** `yyyy-mm-dd`, asked anew each time. */
  readonly today: () => string;
  readonly store?: ContentStore;
}

/** What the desk can be asked. */
export function deskAnswers({
  root,
  today,
  store = contentStore(root),
  ...programs
}: DeskWorkplace): Answers {
  const wholeRegistry = registryReader(root);
  const readTray = trayReader(root, wholeRegistry);
  async function draw(id: string, base: string | null, done: readonly Step[]): Promise<DeskPage> {
    const files = new Map(await readPageFiles(root, id));
    const draft = writeCorrections(base ?? undefined, done);
    const file = correctionsFile(id);
    if (draft === undefined) files.delete(file);
    else files.set(file, Buffer.from(draft));
    return makeDeskPage(
      id,
      files,
      readRegistry(files, () => {}),
    );
  }

  return {
    tray: asked(TrayRequest, ({ from }) => readTray(from)),
    add: asked(AddRequest, ({ files }) => addDroppedFiles(root, files, today())),
    page: asked(PageRequest, async ({ id }) => {
      const { text, sum } = await store.read(correctionsFile(id));
      return { base: text, sum, today: today(), page: await draw(id, text, []) };
    }),
    preview: asked(DraftRequest, ({ id, base, steps: done }) => draw(id, base, done)),
    continuations: asked(ContinuationsRequest, async ({ id, end }) =>
      proposeContinuations(await readRawText(root, id), end),
    ),
    faults: asked(PageRequest, async ({ id }) => {
      const registry = await wholeRegistry();
      const page = makeDeskPage(id, await readPageFiles(root, id), registry);
      const paper = page.built?.page.paper.value ?? '';
      const names = registry.contributors.value.flatMap(({ key, name }) =>
        key.startsWith(`${paper}/`) ? [name] : [],
      );
      return findFaults(page, await readOtherPages(root, id), names);
    }),
    save: asked(SaveRequest, ({ id, base, steps: done, sum }) =>
      store.save(correctionsFile(id), writeCorrections(base ?? undefined, done) ?? null, sum),
    ),
    record: asked(PageRequest, ({ id }) => readIntakeForm(root, store, id, today())),
    'save-record': asked(RecordRequest, (request) => saveIntakeForm(root, store, request)),
    'restore-record': asked(RestoreRequest, ({ id, text, sum }) => store.save(intakeFile(id), text, sum)),
    pinyin: asked(PinyinRequest, ({ name }) => Promise.resolve({ slug: pinyinOfLabel(name) })),
    published: asked(PageRequest, async ({ id }) => ({
      isPublished: isPublished(await wholeRegistry(), id),
    })),
    publish: asked(PublishRequest, (request) => publishPage(root, request, today(), programs)),
  };
}

/** Answers only what is asked as the schema says. */
function asked<Request>(
  schema: RecordSchema<Request>,
  reply: (request: Request) => Promise<unknown>,
): Answers[string] {
  return (body) => {
    const parsed = parseRecord(schema, body);
    if ('record' in parsed) return reply(parsed.record);
    const [problem] = parsed.problems;
    throw new Error(`${problem?.path.join('.') ?? ''}：${problem?.message ?? ''}`);
  };
}
