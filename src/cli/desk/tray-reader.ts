import { intakeFile } from '../../content/read/content-files.ts';
import { readRegistry, type Registry } from '../../content/read/registry.ts';
import { makeDeskPage } from '../../desk/page/desk-page.ts';
import { type PageFacts, pageFactsOf, type PageState, pageStateOf } from '../../desk/tray/page-state.ts';
import { listPageIds, readPageFiles, sumOfFiles } from './read-page.ts';

/** A part of the tray: the states of some pages, and how many there are. */
export interface TrayPart {
  readonly states: readonly PageState[];
  readonly count: number;
}

/** Milliseconds after which the tray tells what it has. */
const TRAY_PATIENCE = 200;

/** Tells the states of pages from one on, in the order of their ids. A page is read again only when one of its files changed. */
export function trayReader(
  root: string,
  wholeRegistry: () => Promise<Registry>,
): (from: number) => Promise<TrayPart> {
  const known = new Map<string, { readonly sum: string; readonly facts: PageFacts }>();
  const factsOf = async (id: string): Promise<PageFacts> => {
    const files = await readPageFiles(root, id);
    const sum = sumOfFiles(files);
    const before = known.get(id);
    if (before?.sum === sum) return before.facts;
    const page = makeDeskPage(
      id,
      files,
      readRegistry(files, () => {}),
    );
    const facts = pageFactsOf(page, Buffer.from(files.get(intakeFile(id)) ?? []).toString('utf8'));
    known.set(id, { sum, facts });
    return facts;
  };
  return async (from) => {
    const ids = await listPageIds(root);
    const registry = await wholeRegistry();
    const until = performance.now() + TRAY_PATIENCE;
    const issued = new Set(registry.issued.value.map(({ id }) => id));
    const states: PageState[] = [];
    for (const id of ids.slice(from)) {
      if (states.length > 0 && performance.now() > until) break;
      states.push(pageStateOf(await factsOf(id), issued));
    }
    return { states, count: ids.length };
  };
}
