import type { Registry } from '../../content/read/registry.ts';
import { pageIdOf } from '../../records/article-id.ts';
import type { PublishRequest } from '../../records/desk-requests.ts';
import { recordIntake } from '../add/record-intake.ts';
import { issueIds } from '../issue/issue-ids.ts';
import type { ProgramResult } from '../run/run-program.ts';
import { registryReader } from './read-page.ts';

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

/** Whether an article of a page has a permanent id. */
export function isPublished({ issued }: Pick<Registry, 'issued'>, id: string): boolean {
  return issued.value.some((one) => pageIdOf(one.id) === id);
}

/** A page that comes in is in the list since intake; one that was published gets an entry that says what changed. */
async function enterChange(root: string, id: string, note: string, today: string): Promise<string> {
  const registry = await registryReader(root)();
  const known = registry.changes?.value ?? [];
  const isAgain = isPublished(registry, id);
  if (!isAgain && known.some(({ pages }) => pages.includes(id))) return '入藏时已经记下。';
  await recordIntake(root, [id], today, known, isAgain ? { prefix: 'changed', note } : undefined);
  return '记下了一条。';
}
