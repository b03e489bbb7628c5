import { makeElement } from '../../../components/elements.ts';
import { deskWords } from '../../../words/desk-words.ts';
import { PAGE_STATES } from '../../../records/desk-protocol.ts';
import type { PageState } from '../../tray/page-state.ts';
import type { DeskContext } from '../desk-context.ts';
import { dropZone } from './drop-zone.ts';

const words = deskWords.tray;

/** Shows all pages by how far the work on them is, and takes in new ones. */
export async function showTray(context: DeskContext, main: HTMLElement, signal: AbortSignal): Promise<void> {
  document.title = deskWords.title;
  const lists = makeElement('div', { class: 'desk-tray' });
  const refresh = () => fill(context, lists, signal);
  main.replaceChildren(
    makeElement('h1', { tabindex: '-1' }, deskWords.title),
    dropZone(context, refresh),
    lists,
  );
  await refresh();
}

/** Fills the lists as the server gets on with the pages: those of a large archive take a while. */
async function fill({ call, say }: DeskContext, lists: HTMLElement, signal: AbortSignal): Promise<void> {
  const sections = PAGE_STATES.map((state) => ({ state, ...sectionOf(state) }));
  lists.replaceChildren(...sections.map(({ element }) => element));
  for (let from = 0, count = 1; from < count && !signal.aborted;) {
    const part = await call<{ readonly states: readonly PageState[]; readonly count: number }>('tray', {
      from,
    });
    if (signal.aborted) return;
    ({ count } = part);
    from += part.states.length;
    if (part.states.length === 0) count = from;
    for (const { state, add } of sections) add(part.states.filter((one) => one.state === state));
    say(from < count ? words.reading(from, count) : '');
  }
}

function sectionOf(state: PageState['state']): {
  readonly element: HTMLElement;
  readonly add: (pages: readonly PageState[]) => void;
} {
  const heading = makeElement('h2', {});
  const list = makeElement('ul', { class: 'desk-pages' });
  const none = makeElement('p', { class: 'desk-muted' }, words.none);
  const add = (pages: readonly PageState[]) => {
    list.append(...pages.map(itemOf));
    heading.textContent = `${deskWords.states[state]}（${list.children.length}）`;
    none.hidden = list.children.length > 0;
    list.hidden = !none.hidden;
  };
  add([]);
  return { element: makeElement('section', {}, heading, none, list), add };
}

function itemOf({ id, title, titles, errors, doubts, marks }: PageState): HTMLElement {
  const open = [
    ...(errors > 0 ? [words.errors(errors)] : []),
    ...(doubts > 0 ? [words.doubts(doubts)] : []),
    ...(marks > 0 ? [words.marks(marks)] : []),
  ];
  return makeElement(
    'li',
    {},
    makeElement('a', { href: `#page/${id}` }, `${title}（${id}）`),
    makeElement('span', { class: 'desk-open' }, open.join(' · ') || words.nothingOpen),
    makeElement('a', { href: `#record/${id}`, 'aria-label': `${words.record} ${id}` }, words.record),
    makeElement('span', { class: 'desk-muted' }, titles.join('；')),
  );
}
