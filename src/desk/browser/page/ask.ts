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
}

/** Asks in a dialog of its own; Enter decides, Esc cancels. */
export function ask({ title, fields, stock, decide }: Question): void {
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
  dialog.addEventListener('close', () => {
    if (opener instanceof HTMLElement) opener.focus();
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
