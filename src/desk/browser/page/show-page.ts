import { makeButton, makeElement } from '../../../components/elements.ts';
import type { Message } from '../../../report.ts';
import { indexLines } from '../../../text/lines.ts';
import { holds } from '../../../text/span.ts';
import { deskWords } from '../../../words/desk-words.ts';
import { roleNames } from '../../../words/page-words.ts';
import {
  type Decision,
  decideComplete,
  decideGap,
  decideJoin,
  decideMove,
  decideRole,
  decideSplit,
  endOf,
  type Selection,
  startOf,
  trimSelection,
} from '../../operations/decide.ts';
import type { Answer } from '../../page/answers.ts';
import type { Fault } from '../../faults/fault.ts';
import { seamAfter } from '../../page/seam-after.ts';
import { isUnsaved } from '../../write/history.ts';
import type { DeskContext } from '../desk-context.ts';
import { showPublishing } from '../publish/show-publishing.ts';
import { articlePane } from './article-pane.ts';
import { ask } from './ask.ts';
import { findField } from './find-field.ts';
import { type Operation, type OperationName, OPERATIONS } from './operations.ts';
import { PageDesk } from './page-desk.ts';
import { rawEditor } from './raw-editor.ts';
import { showConflict } from './show-conflict.ts';
import { signerField } from './signer.ts';
import { isSameDoubt, taskPanel } from './task-panel.ts';

const words = deskWords.page;

/** Something that needs a second selection: what is said meanwhile, and what keys do with it. */
interface Pick {
  readonly prompt: string;
  readonly keys: Readonly<Record<string, (second: Selection) => void>>;
}

/** Names of commands with the key of each; an upper-case letter is typed with Shift. */
const COMMANDS = [
  ['role', 'r'],
  ['split', 'p'],
  ['splitArticle', 'P'],
  ['join', 'j'],
  ['joinArticle', 'J'],
  ['move', 'm'],
  ['moveArticle', 'M'],
  ['noise', 'h'],
  ['duplicate', 'd'],
  ['gap', 'g'],
  ['complete', 'w'],
  ['text', 't'],
  ['field', 'f'],
] as const;
type Command = (typeof COMMANDS)[number][0];

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
  let pick: Pick | undefined;
  let current: Message | undefined;
  /** Where a selection begins that the next one ends. */
  let from: number | undefined;
  const { text } = desk.page;
  const lines = indexLines(text);

  const raw = makeElement('div', { class: 'desk-raw', role: 'region', 'aria-label': words.raw });
  const editor = rawEditor(raw, text, (span) => {
    choose(trimSelection(text, span), 'raw');
  });
  const articles = articlePane(
    (chosen) => {
      choose(chosen, 'articles');
    },
    (moved, target) => {
      confirm(words.drag, deskWords.stock.move, () => [decideMove(text, moved, target, 'before', 'block')]);
    },
  );
  const tasks = taskPanel({
    visit,
    answer,
    goTo: ({ start, end }) => {
      reveal([{ start, end }]);
    },
    mend: ({ start, end, proposal }) => {
      reveal([{ start, end }]);
      operate('text', [{ start, end }], proposal);
    },
    takeBack: (correction) => {
      attempt(() => desk.takeBack(correction));
    },
  });
  const signer = signerField();
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
    editor.mark(desk.page, linked);
    const role = desk.page.built?.page.spans.find((span) => holds(span, at))?.role ?? 'blank';
    const quote = text.slice(at, Math.min(chosen[0].end, at + QUOTE_LENGTH)).replaceAll(/\s/gu, ' ');
    found.textContent = pick?.prompt ?? words.selected(lines.numberAt(at), quote, roleNames[role]);
  }

  function reveal(spans: Selection): void {
    choose(spans, 'articles');
    articles.link(startOf(spans));
  }

  function draw(): void {
    articles.show(desk.page.built?.articles ?? []);
    const linked = selection === undefined ? [] : articles.link(startOf(selection));
    editor.mark(desk.page, linked);
    const open = desk.page.messages.filter(({ severity }) => severity !== 'info');
    if (current !== undefined && !open.some((one) => isSameDoubt(one, current))) current = undefined;
    tasks.show(desk.page, desk.savedPage, current);
    const { history } = desk;
    state.textContent = isUnsaved(history)
      ? words.unsaved(Math.abs(history.done - Math.max(0, history.saved)))
      : words.saved;
  }

  /** Asks for a reason and decides; roles that change besides are told first. */
  function confirm(
    title: string,
    stock: readonly string[],
    decide: () => readonly Decision[] | string,
    fields: readonly HTMLElement[] = [],
  ): void {
    let confirmed = '';
    ask({
      title,
      fields,
      stock,
      decide: async (reason) => {
        const decisions = decide();
        if (typeof decisions === 'string') return [decisions];
        const proposed = await desk.propose(decisions, { reason, by: signer.value, date: desk.today });
        if ('problems' in proposed) return proposed.problems;
        const effects = proposed.effects.join('；');
        if (effects !== confirmed) {
          confirmed = effects;
          return [deskWords.ask.sideEffects, ...proposed.effects];
        }
        proposed.accept();
        return [];
      },
    });
  }

  function operate(name: OperationName, chosen: Selection, proposal?: string): void {
    const { fields, stock, decide }: Operation = OPERATIONS[name](desk.page, chosen, proposal);
    confirm(deskWords.operations[name], stock, decide, fields);
  }

  function start(next: Pick | undefined): void {
    pick = next;
    found.textContent = next?.prompt ?? words.nothingSelected;
    found.classList.toggle('is-asking', next !== undefined);
  }

  function joinTo(first: Selection, what: 'block' | 'article'): void {
    const prompt = what === 'block' ? deskWords.pick.join : deskWords.pick.joinArticle;
    const join = (next: Selection) => {
      confirm(deskWords.operations.join, deskWords.stock.join, () => [decideJoin(text, first, next, what)]);
    };
    start({ prompt, keys: { Enter: join } });
  }

  function moveFrom(moved: Selection, what: 'block' | 'article'): void {
    const to = (side: 'before' | 'after') => (target: Selection) => {
      confirm(deskWords.operations.move, deskWords.stock.move, () => [
        decideMove(text, moved, target, side, what),
      ]);
    };
    start({ prompt: deskWords.pick.move, keys: { b: to('before'), a: to('after') } });
  }

  function run(command: Command): void {
    if (selection === undefined) {
      say(words.nothingSelected);
      return;
    }
    say('');
    from = undefined;
    if (command === 'join') joinTo(selection, 'block');
    else if (command === 'joinArticle') joinTo(selection, 'article');
    else if (command === 'move') moveFrom(selection, 'block');
    else if (command === 'moveArticle') moveFrom(selection, 'article');
    else operate(command, selection);
  }

  function visit(message: Message): void {
    current = message;
    const { span } = message.place;
    if (span === undefined) say(`${message.reason}${message.mend ?? ''}`);
    else reveal(trimSelection(text, span));
    draw();
  }

  function answer(message: Message, given: Answer): void {
    const place: Selection = trimSelection(text, message.place.span ?? { start: 0, end: 0 });
    const next = seamAfter(desk.page, place);
    const after: Selection = next === undefined ? place : [{ start: next, end: next }];
    const { stock } = deskWords;
    const title = deskWords.answers[given];
    const acts: Readonly<Record<Answer, () => void>> = {
      goesOn: () => {
        joinTo(place, 'block');
      },
      lost: () => {
        operate('gap', place);
      },
      lostBetween: () => {
        confirm(title, stock.gap, () => [decideGap(text, place, 'after', '此处缺文。')]);
      },
      whole: () => {
        confirm(title, stock.complete, () => [decideComplete(text, place)]);
      },
      noHeadline: () => {
        confirm(title, stock.complete, () => [decideComplete(text, place)]);
      },
      isCrosshead: () => {
        confirm(title, stock.complete, () => [decideComplete(text, place)]);
      },
      printedSo: () => {
        confirm(title, stock.complete, () => [decideComplete(text, place)]);
      },
      notText: () => {
        operate('role', place);
      },
      right: () => {
        confirm(title, stock.join, () => [decideJoin(text, place, after, 'block')]);
      },
      apart: () => {
        confirm(title, stock.split, () => [decideSplit(text, after, 'block')]);
      },
      headline: () => {
        const set = (chosen: Selection) => {
          confirm(title, stock.setRole, () => decideRole(text, chosen, 'headline'));
        };
        start({ prompt: deskWords.pick.headline, keys: { Enter: set } });
      },
      toPrevious: () => {
        const previous = [...(desk.page.built?.articles ?? [])];
        const at = previous.findIndex(({ paragraphs }) =>
          paragraphs.some(({ spans }) => spans.some((span) => holds(span, startOf(place)))),
        );
        const [first] = previous[at - 1]?.paragraphs.at(-1)?.spans ?? [];
        if (first !== undefined)
          confirm(title, stock.join, () => [decideJoin(text, [first], place, 'article')]);
      },
      ownArticle: () => {
        operate('splitArticle', place);
      },
      mend: () => {
        reveal(place);
        say(deskWords.answers.mend);
      },
      record: () => {
        location.hash = `#record/${id}`;
      },
    };
    acts[given]();
  }

  function step(by: 1 | -1): void {
    const open = desk.page.messages.filter(({ severity }) => severity !== 'info');
    const at = open.findIndex((one) => isSameDoubt(one, current));
    const next = open[(at + by + open.length) % open.length] ?? open[0];
    if (next !== undefined) visit(next);
  }

  function save(): void {
    attempt(async () => {
      const conflict = await desk.save();
      if (conflict === undefined) say(words.saved);
      else showConflict(desk, context);
    });
  }

  function publish(): void {
    if (isUnsaved(desk.history)) {
      attempt(async () => {
        const conflict = await desk.save();
        if (conflict === undefined) showPublishing(context, desk);
        else showConflict(desk, context);
      });
    } else showPublishing(context, desk);
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
      start(undefined);
    }
    const picked = pick?.keys[key];
    if (picked !== undefined && selection !== undefined) {
      start(undefined);
      from = undefined;
      event.preventDefault();
      picked(selection);
      return;
    }
    const command = COMMANDS.find(([, own]) => own === key)?.[0];
    const isNumber = /^[1-9]$/u.test(key);
    if (command !== undefined) run(command);
    else if (key === '/') find.focus();
    else if (key === 'x' && selection !== undefined) {
      from = startOf(selection);
      found.textContent = words.extending;
    } else if (key === 'n') step(1);
    else if (key === 'N') step(-1);
    else if (isNumber && current !== undefined) {
      const given = tasks.element.querySelectorAll<HTMLButtonElement>('.desk-answer')[Number(key) - 1];
      given?.click();
    } else return;
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
      makeElement('h1', {}, desk.page.title),
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
    tasks.showFaults(await call<readonly Fault[]>('faults', { id }), text);
  });
  document.addEventListener('keydown', onKey, { signal });
  signal.addEventListener('abort', () => {
    editor.close();
  });
}

/** From a place to the end of a selection, or from its beginning to the place. */
function stretch(from: number, selected: Selection): Selection {
  const [start, end] = [startOf(selected), endOf(selected)];
  return [{ start: Math.min(from, start), end: Math.max(from, end) }];
}

/** So much of what is selected is told. */
const QUOTE_LENGTH = 20;

const CONTROL_KEYS: Readonly<Record<string, 'save' | 'undo' | 'redo'>> = {
  s: 'save',
  z: 'undo',
  y: 'redo',
  'Shift+z': 'redo',
};

function shortcut(key: string): string {
  return key === key.toUpperCase() ? `Shift+${key}` : key.toUpperCase();
}
