import type { CorrectionRecord } from '../../../records/correction-record.ts';
import type { Message } from '../../../report.ts';
import { deskWords } from '../../../words/desk-words.ts';
import {
  doStep,
  type History,
  isUnsaved,
  markSaved,
  rebase,
  redoStep,
  startHistory,
  stepsDone,
  undoStep,
} from '../../write/history.ts';
import type { Decision } from '../../operations/decide.ts';
import { type Signature, signDecisions } from '../../operations/sign-decisions.ts';
import type { DeskPage } from '../../page/desk-page.ts';
import { changedRoles } from '../../page/changed-roles.ts';
import type { CallDesk } from '../call-desk.ts';
import { keepHistory, keptHistory } from './kept-history.ts';
import { errorText } from '../../../text/error-text.ts';

/** What the server tells of a page that is opened. */
interface Opened {
  readonly base: string | null;
  readonly sum: string;
  readonly today: string;
  readonly page: DeskPage;
}

/** What came of a proposal. */
export type Proposed =
  | { readonly problems: readonly string[] }
  /** Roles that change besides what was decided; to be confirmed. */
  | { readonly effects: readonly string[]; readonly accept: () => void };

type SaveAnswer =
  { readonly sum: string } | { readonly conflict: { readonly text: string | null; readonly sum: string } };

/** One page on the desk with everything that was done to it. Every change is drawn by the server as the site would build it. */
export class PageDesk {
  readonly #call: CallDesk;
  readonly #id: string;
  /** Nobody listens before the page is open. */
  #changed = () => {};
  /** As the page is at the last save. */
  #savedPage: DeskPage;
  #page: DeskPage;
  #history: History;
  /** Ends when all that was asked so far is done: keys come faster than answers. */
  #last: Promise<unknown> = Promise.resolve();
  readonly today: string;

  private constructor(call: CallDesk, id: string, opened: Opened) {
    this.#call = call;
    this.#id = id;
    this.#page = opened.page;
    this.#savedPage = opened.page;
    this.#history = startHistory(opened.base, opened.sum);
    this.today = opened.today;
  }

  /** Opens a page and goes on with what was not saved; `changed` is called after each change. Says what became of that. */
  static async open(
    call: CallDesk,
    id: string,
    changed: () => void,
  ): Promise<{ readonly desk: PageDesk; readonly note: string }> {
    const opened = await call<Opened>('page', { id });
    const desk = new PageDesk(call, id, opened);
    const note = await desk.#resume(opened);
    desk.#changed = changed;
    return { desk, note };
  }

  /** Goes on with what the browser kept; says what became of it. */
  async #resume(opened: Opened): Promise<string> {
    const kept = keptHistory(this.#id);
    if (kept === undefined || (kept.sum !== opened.sum && !isUnsaved(kept))) return '';
    if (kept.sum !== opened.sum) return this.#replay(kept, opened);
    await this.#goTo(kept);
    return isUnsaved(kept) ? deskWords.page.resumed : '';
  }

  get page(): DeskPage {
    return this.#page;
  }

  get savedPage(): DeskPage {
    return this.#savedPage;
  }

  get history(): History {
    return this.#history;
  }

  /** Tries decisions on the page; what needs nothing is left out. */
  propose(decisions: readonly Decision[], signature: Signature): Promise<Proposed> {
    return this.#inTurn(() => this.#propose(decisions, signature));
  }

  async #propose(decisions: readonly Decision[], signature: Signature): Promise<Proposed> {
    const taken = this.#page.corrections.map(({ id }) => id);
    const add = signDecisions(decisions, signature, taken);
    const tried = await this.#draw(doStep(this.#history, { remove: [], add: [...add] }));
    const needed = add.filter((one) => !tried.messages.some((message) => isNeedless(message, one)));
    const problems = newErrors(this.#page, tried);
    if (problems.length > 0) return { problems };
    if (needed.length === 0) return { problems: [deskWords.ask.nothing] };
    const history = doStep(this.#history, { remove: [], add: needed });
    const drawn = needed.length === add.length ? tried : await this.#draw(history);
    return {
      effects: changedRoles(this.#page, drawn, needed),
      accept: () => {
        this.#take(history, drawn);
      },
    };
  }

  takeBack(id: string): Promise<void> {
    return this.#inTurn(() => this.#goTo(doStep(this.#history, { remove: [id], add: [] })));
  }

  undo(): Promise<void> {
    return this.#inTurn(() => this.#goTo(undoStep(this.#history)));
  }

  redo(): Promise<void> {
    return this.#inTurn(() => this.#goTo(redoStep(this.#history)));
  }

  /** Writes the file; returns what others wrote meanwhile instead of overwriting it. */
  save(): Promise<{ readonly text: string | null; readonly sum: string } | undefined> {
    return this.#inTurn(() => this.#save());
  }

  async #save(): Promise<{ readonly text: string | null; readonly sum: string } | undefined> {
    const { base, sum } = this.#history;
    const answer = await this.#call<SaveAnswer>('save', {
      id: this.#id,
      base,
      steps: stepsDone(this.#history),
      sum,
    });
    if ('conflict' in answer) return answer.conflict;
    this.#savedPage = this.#page;
    this.#take(markSaved(this.#history, answer.sum), this.#page);
    return undefined;
  }

  /** Takes what others wrote; with `isReplayed` the unsaved steps are done again on it. Says what did not fit. */
  async reload(isReplayed: boolean): Promise<string> {
    const opened = await this.#call<Opened>('page', { id: this.#id });
    this.#savedPage = opened.page;
    if (isReplayed) return this.#replay(this.#history, opened);
    this.#take(startHistory(opened.base, opened.sum), opened.page);
    return '';
  }

  #inTurn<Result>(act: () => Promise<Result>): Promise<Result> {
    const next = this.#last.then(act);
    this.#last = next.catch(() => undefined);
    return next;
  }

  async #replay(history: History, { base, sum, page }: Opened): Promise<string> {
    try {
      await this.#goTo(rebase(history, base, sum));
      return deskWords.page.replayed;
    } catch (error) {
      this.#take(startHistory(base, sum), page);
      return deskWords.page.cannotReplay + errorText(error);
    }
  }

  async #goTo(history: History): Promise<void> {
    // There was nothing more to take back or to do again.
    if (isDone(history, this.#history)) return;
    this.#take(history, await this.#draw(history));
  }

  #draw(history: History): Promise<DeskPage> {
    return this.#call<DeskPage>('preview', { id: this.#id, base: history.base, steps: stepsDone(history) });
  }

  #take(history: History, page: DeskPage): void {
    this.#history = history;
    this.#page = page;
    keepHistory(this.#id, history);
    this.#changed();
  }
}

function isDone(one: History, other: History): boolean {
  return one.base === other.base && one.steps === other.steps && one.done === other.done;
}

function isNeedless({ rule, reason }: Message, { id }: CorrectionRecord): boolean {
  return rule === 'correction/no-longer-needed' && reason.includes(`校改 ${id} `);
}

/** Errors that a page has and had not, each with what to do. */
function newErrors(before: DeskPage, after: DeskPage): readonly string[] {
  const errorsOf = ({ messages }: DeskPage) => messages.filter(({ severity }) => severity === 'error');
  const known = new Set(errorsOf(before).map(({ reason }) => reason));
  return errorsOf(after)
    .filter(({ reason }) => !known.has(reason))
    .map(({ reason, mend = '' }) => `${reason.replace(/^校改 [\w-]+：/u, '')}${mend}`);
}
