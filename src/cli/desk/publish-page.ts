import { readContent } from '../../collections/read-content.ts';
import { CHANGES_FILE } from '../../content/read/content-files.ts';
import { readRegistry } from '../../content/read/registry.ts';
import { pageIdOf } from '../../records/article-id.ts';
import type { PublishRequest } from '../../records/desk-requests.ts';
import { recordIntake } from '../add/record-intake.ts';
import { issueIds } from '../issue/issue-ids.ts';
import type { ProgramResult } from '../run/run-program.ts';

/** The programs that publishing runs. */
export interface PublishPrograms {
  readonly build: () => Promise<ProgramResult>;
  readonly check: () => Promise<ProgramResult>;
}

/** Takes one step of publishing a page. `output` is for the person who publishes. */
export async function publishPage(
  root: string,
  { id, step, note }: PublishRequest,
  today: string,
  { build, check }: PublishPrograms,
): Promise<ProgramResult> {
  switch (step) {
    case 'enter':
      return { ok: true, output: await enterChange(root, id, note, today) };
    case 'build':
      return build();
    case 'check':
      return check();
    case 'issue': {
      const { ids, names } = await issueIds(root, [id]);
      return { ok: true, output: `登记了 ${ids.length} 个新编号，${names.length} 个署名者地址。` };
    }
  }
}

/** A page that comes in is in the list since intake; one that was published gets an entry that says what changed. */
async function enterChange(root: string, id: string, note: string, today: string): Promise<string> {
  const { changes, issued } = readRegistry(
    readContent(root, () => {}),
    () => {},
  );
  const known = changes?.value ?? [];
  const isPublished = issued.value.some((one) => pageIdOf(one.id) === id);
  const isEntered = known.some(({ pages }) => pages.includes(id));
  if (isEntered && !isPublished) return `${CHANGES_FILE} 已有入藏的记录。`;
  await recordIntake(root, [id], today, known, isPublished ? { prefix: 'changed', note } : undefined);
  return `${CHANGES_FILE} 记下了一条。`;
}
