import { makeButton, makeElement } from '../../../components/elements.ts';
import { deskWords } from '../../../words/desk-words.ts';
import { labelled, openDialog } from '../controls.ts';
import { errorText } from '../../../text/error-text.ts';

const words = deskWords.ask;

/** What an editor is asked before something is decided. */
export interface Question {
  readonly title: string;
  /** Above the reason. */
  readonly fields: readonly HTMLElement[];
  /** Reasons to choose from; without any, none is asked for. */
  readonly stock: readonly string[];
  /** Decides, or says what is in the way; nothing closes the question. */
  readonly decide: (reason: string) => Promise<readonly string[]>;
  /** What the question is about, which it does not cover. */
  readonly beside: Pick<DOMRect, 'left' | 'top' | 'bottom'> | null;
  /** The question was answered, or not. */
  readonly closed?: () => void;
}

/** Asks in a dialog of its own; Enter decides, Esc cancels. */
export function ask({ title, fields, stock, decide, beside, closed }: Question): void {
  const [first = ''] = stock;
  const reason = makeElement('input', {
    type: 'text',
    value: first,
    required: '',
    placeholder: words.reasonHint,
  });
  const problems = makeElement('div', { class: 'desk-problems', role: 'alert' });
  const chosen = stock.map((text) =>
    makeButton(
      text,
      () => {
        reason.value = text;
        reason.focus();
      },
      { class: 'desk-stock' },
    ),
  );
  const reasonField = [
    labelled(words.reason, reason),
    makeElement('div', { class: 'desk-row', 'aria-label': words.stock, role: 'group' }, ...chosen),
  ];
  const form = makeElement(
    'form',
    { method: 'dialog', class: 'desk-form' },
    makeElement('h2', {}, title),
    ...fields,
    ...(stock.length > 0 ? reasonField : []),
    problems,
    makeElement(
      'div',
      { class: 'desk-row' },
      makeElement('button', { type: 'submit' }, words.decide),
      makeButton(
        deskWords.cancel,
        () => {
          dialog.close();
        },
        { class: 'desk-quiet' },
      ),
    ),
  );
  const opener = document.activeElement;
  const dialog = openDialog(title, form);
  if (beside !== null) placeBeside(dialog, beside);
  dialog.addEventListener('close', () => {
    if (opener instanceof HTMLElement) opener.focus();
    closed?.();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    decide(reason.value)
      .catch((error: unknown) => [errorText(error)])
      .then((found) => {
        problems.replaceChildren(...found.map((text) => makeElement('p', {}, text)));
        if (found.length === 0) dialog.close();
      });
  });
  const [control] = form.querySelectorAll<HTMLElement>('input, select, textarea');
  control?.focus();
  if (control instanceof HTMLInputElement) control.select();
}

/** Pixels between a dialog and what it is about. */
const DISTANCE = 12;

/** Below a place where there is room, else above it; as it is where there is no room at all. */
function placeBeside(
  dialog: HTMLDialogElement,
  { left, top, bottom }: NonNullable<Question['beside']>,
): void {
  const { width, height } = dialog.getBoundingClientRect();
  const below = bottom + DISTANCE;
  const y = below + height <= innerHeight ? below : top - DISTANCE - height;
  if (y < 0) return;
  dialog.style.margin = '0';
  dialog.style.insetBlockStart = `${y}px`;
  dialog.style.insetInlineStart = `${Math.max(0, Math.min(left, innerWidth - width - DISTANCE))}px`;
}
