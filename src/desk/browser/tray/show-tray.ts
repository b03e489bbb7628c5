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
  main.replaceChildren(makeElement('h1', {}, deskWords.title), dropZone(context, refresh), lists);
  await refresh();
}

async function fill({ call, say }: DeskContext, lists: HTMLElement, signal: AbortSignal): Promise<void> {
  const states: PageState[] = [];
  for (let count = 1; states.length < count && !signal.aborted;) {
    const part = await call<{ readonly states: readonly PageState[]; readonly count: number }>('tray', {
      from: states.length,
    });
    ({ count } = part);
    if (part.states.length === 0) break;
    states.push(...part.states);
    say(states.length < count ? words.reading(states.length, count) : '');
  }
  if (!signal.aborted) lists.replaceChildren(...PAGE_STATES.map((state) => sectionOf(state, states)));
}

function sectionOf(state: PageState['state'], all: readonly PageState[]): HTMLElement {
  const own = all.filter((one) => one.state === state);
  const heading = makeElement('h2', {}, `${deskWords.states[state]}（${own.length}）`);
  const list = makeElement('ul', { class: 'desk-pages' }, ...own.map(itemOf));
  return makeElement(
    'section',
    {},
    heading,
    own.length === 0 ? makeElement('p', { class: 'desk-muted' }, words.none) : list,
  );
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
