import { makeButton, makeElement } from '../../../components/elements.ts';
import type { Message } from '../../../report.ts';
import { indexLines } from '../../../text/lines.ts';
import { holds, type Span } from '../../../text/span.ts';
import { deskWords } from '../../../words/desk-words.ts';
import { roleNames } from '../../../words/page-words.ts';
import type { Fault } from '../../faults/fault.ts';
import {
  decideJoin,
  decideMove,
  endOf,
  type Selection,
  startOf,
  trimSelection,
} from '../../operations/decide.ts';
import type { DeskPage } from '../../page/desk-page.ts';
import { isUnsaved } from '../../write/history.ts';
import type { DeskContext } from '../desk-context.ts';
import { showPublishing } from '../publish/show-publishing.ts';
import { answerDoubt } from './answer-doubt.ts';
import { articlePane } from './article-pane.ts';
import { decider } from './decider.ts';
import { findField } from './find-field.ts';
import { type Command, COMMANDS, CONTROL_KEYS, shortcut } from './page-keys.ts';
import { PageDesk } from './page-desk.ts';
import { rawEditor } from './raw-editor.ts';
import { secondSelection } from './second-selection.ts';
import { showConflict } from './show-conflict.ts';
import { signerField } from './signer.ts';
import { type CurrentDoubt, isSameDoubt, openDoubts, taskPanel } from './task-panel.ts';

const words = deskWords.page;

/** Shows one page: raw text, articles, and what is to be done. */
export async function showPage(
  context: DeskContext,
  main: HTMLElement,
  id: string,
  signal: AbortSignal,
): Promise<void> {
  const { call, say, attempt } = context;
  const { desk, note } = await PageDesk.open(call, id, () => {
    draw();
  });
  let selection: Selection | undefined;
  let current: CurrentDoubt | undefined;
  let currentFault: Fault | undefined;
  let faults: readonly Fault[] = [];
  /** Where a selection begins that the next one ends. */
  let from: number | undefined;
  const { text } = desk.page;
  const lines = indexLines(text);

  const signer = signerField();
  const raw = makeElement('div', { class: 'desk-raw', role: 'region', 'aria-label': words.raw });
  const editor = rawEditor(raw, text, (span) => {
    choose(trimSelection(text, span), 'raw');
  });
  const deciding = decider(desk, signer, editor, () => selection);
  const second = secondSelection(text, deciding, () => {
    found.textContent = second.prompt() ?? words.nothingSelected;
    found.classList.toggle('is-asking', second.prompt() !== undefined);
  });
  const articles = articlePane({
    select: (chosen) => {
      choose(chosen, 'articles');
    },
    drop: ({ selection: moved, what }, target, side) => {
      deciding.confirm(deskWords.operations.move, deskWords.stock.move, () => [
        decideMove(text, moved, target, side, what),
      ]);
    },
    changeFacts: (chosen) => {
      choose(chosen, 'articles');
      run('field');
    },
  });
  const tasks = taskPanel({
    visit,
    visitFault,
    answer: (message, given) => {
      const look = (place: Selection, said: string) => {
        reveal(place);
        say(said);
      };
      answerDoubt(message, given, { page: desk.page, second, ...deciding, look });
    },
    goOn: ({ place: { span } }, at) => {
      if (span === undefined) return;
      deciding.confirm(deskWords.operations.join, deskWords.stock.join, () => [
        decideJoin(text, [span], [at], 'block'),
      ]);
    },
    goTo: ({ start, end }) => {
      reveal([{ start, end }]);
    },
    mend: ({ start, end, proposal }) => {
      reveal([{ start, end }]);
      deciding.operate('text', [{ start, end }], proposal);
    },
    takeBack: (correction) => {
      attempt(() => desk.takeBack(correction));
    },
  });
  const found = makeElement('span', { role: 'status' }, words.nothingSelected);
  const state = makeElement('span', {});
  const find = findField(
    text,
    (span) => {
      reveal([span]);
    },
    say,
    () => {
      editor.focus();
    },
  );

  function choose(selected: Selection, side: 'raw' | 'articles'): void {
    const chosen = from === undefined ? selected : stretch(from, selected);
    selection = chosen;
    const at = startOf(chosen);
    const linked = side === 'raw' ? articles.link(at) : chosen;
    if (side === 'articles') {
      articles.link(at);
      editor.select(chosen[0]);
    }
    editor.link(linked);
    const role = desk.page.built?.page.spans.find((span) => holds(span, at))?.role ?? 'blank';
    const quote = text.slice(at, Math.min(chosen[0].end, at + QUOTE_LENGTH)).replaceAll(/\s/gu, ' ');
    found.textContent = second.prompt() ?? words.selected(lines.numberAt(at), quote, roleNames[role]);
  }

  function reveal(spans: Selection): void {
    choose(spans, 'articles');
  }

  function draw(): void {
    articles.show(desk.page.built?.articles ?? []);
    const linked = selection === undefined ? [] : articles.link(startOf(selection));
    editor.mark(desk.page);
    editor.link(linked);
    const open = openDoubts(desk.page);
    if (!open.some((one) => isSameDoubt(one, current?.message))) current = undefined;
    tasks.show(desk.page, desk.savedPage, current);
    const { history } = desk;
    tasks.showFaults(openFaults(), text, currentFault);
    state.textContent = isUnsaved(history)
      ? words.unsaved(Math.abs(history.done - Math.max(0, history.saved)))
      : words.saved;
  }

  function run(command: Command): void {
    if (selection === undefined) {
      say(words.nothingSelected);
      return;
    }
    say('');
    from = undefined;
    if (command === 'join') second.joinTo(selection, 'block');
    else if (command === 'joinArticle') second.joinTo(selection, 'article');
    else if (command === 'move') second.moveFrom(selection, 'block');
    else if (command === 'moveArticle') second.moveFrom(selection, 'article');
    else deciding.operate(command, selection);
  }

  function openFaults(): readonly Fault[] {
    return faults.filter((fault) => !isCorrected(desk.page, fault));
  }

  function visit(message: Message): void {
    current = { message, continuations: [] };
    currentFault = undefined;
    if (message.rule === OPEN_END) attempt(() => proposeContinuations(message));
    const { span } = message.place;
    say(span === undefined ? `${message.reason}${message.mend ?? ''}` : '');
    if (span !== undefined) reveal(trimSelection(text, span));
    draw();
  }

  /** Shows where the text of a doubt may go on, when the server has found it. */
  async function proposeContinuations(message: Message): Promise<void> {
    const end = message.place.span?.end ?? 0;
    const continuations = await call<readonly Span[]>('continuations', { id, end });
    if (current?.message !== message) return;
    current = { message, continuations };
    draw();
  }

  function visitFault(fault: Fault): void {
    current = undefined;
    currentFault = fault;
    reveal([fault]);
    draw();
  }

  /** From one thing to do to the next: doubts first, then what may be misread. */
  function step(by: 1 | -1): void {
    const doubts = openDoubts(desk.page).map((message) => ({
      isCurrent: isSameDoubt(message, current?.message),
      look: () => {
        visit(message);
      },
    }));
    const places = openFaults().map((fault) => ({
      isCurrent: fault === currentFault,
      look: () => {
        visitFault(fault);
      },
    }));
    const all = [...doubts, ...places];
    const at = all.findIndex(({ isCurrent }) => isCurrent);
    if (all.length === 0) say(words.nothingToDo);
    (all.at(at === -1 && by === -1 ? -1 : (at + by) % all.length) ?? all[0])?.look();
  }

  function saveAnd(goOn: () => void): void {
    attempt(async () => {
      const conflict = await desk.save();
      if (conflict === undefined) goOn();
      else showConflict(desk, context);
    });
  }

  function save(): void {
    saveAnd(() => {
      say(words.saved);
    });
  }

  function publish(): void {
    const show = () => {
      attempt(() => showPublishing(context, desk));
    };
    if (isUnsaved(desk.history)) saveAnd(show);
    else show();
  }

  function onKey(event: KeyboardEvent): void {
    const { target, key } = event;
    if (document.querySelector('dialog[open]') !== null) return;
    if (event.ctrlKey || event.metaKey) {
      const act = CONTROL_KEYS[`${event.shiftKey ? 'Shift+' : ''}${key.toLowerCase()}`];
      if (act === undefined) return;
      event.preventDefault();
      ({ save, undo, redo })[act]();
      return;
    }
    if (target instanceof HTMLInputElement || event.altKey) return;
    if (key === 'Escape') {
      from = undefined;
      second.cancel();
    }
    const picked = second.find(key);
    if (picked !== undefined && selection !== undefined) {
      second.cancel();
      from = undefined;
      event.preventDefault();
      picked(selection);
      return;
    }
    const command = COMMANDS.find(([, own]) => own === key)?.[0];
    const answer = [...tasks.element.querySelectorAll<HTMLElement>('.desk-answer')].find(
      ({ dataset }) => dataset['key'] === key,
    );
    if (command !== undefined) run(command);
    else if (key === '/') find.focus();
    else if (key === 'x' && selection !== undefined) {
      from = startOf(selection);
      found.textContent = words.extending;
    } else if (key === 'n') step(1);
    else if (key === 'N') step(-1);
    else if (answer !== undefined) answer.click();
    else return;
    event.preventDefault();
  }

  function undo(): void {
    attempt(() => desk.undo());
  }

  function redo(): void {
    attempt(() => desk.redo());
  }

  const toolbar = COMMANDS.map(([command, key]) =>
    makeButton(
      deskWords.operations[command],
      () => {
        run(command);
      },
      { class: 'desk-tool', 'aria-keyshortcuts': shortcut(key), 'data-key': shortcut(key) },
    ),
  );
  document.title = `${id} · ${deskWords.title}`;
  main.replaceChildren(
    makeElement(
      'header',
      { class: 'desk-bar' },
      makeElement('a', { href: '#' }, deskWords.back),
      makeElement('h1', { tabindex: '-1' }, desk.page.title),
      makeElement('a', { href: `#record/${id}` }, deskWords.tray.record),
      signer.element,
      state,
      makeButton(words.undo, undo, { class: 'desk-quiet', 'aria-keyshortcuts': 'Control+Z' }),
      makeButton(words.redo, redo, { class: 'desk-quiet', 'aria-keyshortcuts': 'Control+Y' }),
      makeButton(words.save, save, { 'aria-keyshortcuts': 'Control+S' }),
      makeButton(words.publish, publish),
    ),
    makeElement('div', { class: 'desk-tools', role: 'toolbar', 'aria-label': words.keys }, find, ...toolbar),
    makeElement('p', { class: 'desk-place' }, found),
    makeElement('div', { class: 'desk-panes' }, raw, articles.element, tasks.element),
  );
  draw();
  say(note);
  attempt(async () => {
    faults = await call<readonly Fault[]>('faults', { id });
    draw();
  });
  document.addEventListener('keydown', onKey, { signal });
  signal.addEventListener('abort', () => {
    editor.close();
  });
}

function isCorrected({ corrections }: DeskPage, { start, end }: Fault): boolean {
  return corrections.some((one) => one.op === 'text' && holds({ start, end }, one.raw.at));
}

/** From a place to the end of a selection, or from its beginning to the place. */
function stretch(from: number, selected: Selection): Selection {
  const [start, end] = [startOf(selected), endOf(selected)];
  return [{ start: Math.min(from, start), end: Math.max(from, end) }];
}

/** The rule of a text that breaks off and goes on nowhere. */
const OPEN_END = 'seam/no-continuation';

/** Characters of the selection that are shown. */
const QUOTE_LENGTH = 20;
