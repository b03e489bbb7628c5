import { makeButton, makeElement } from '../../../components/elements.ts';
import { PUBLISH_STEPS } from '../../../records/desk-protocol.ts';
import { deskWords } from '../../../words/desk-words.ts';
import type { DeskContext } from '../desk-context.ts';
import { labelled, openDialog } from '../controls.ts';
import type { PageDesk } from '../page/page-desk.ts';
import { errorText } from '../../../text/error-text.ts';

const words = deskWords.publishing;

/** Publishes a saved page step by step, and gives a summary for whoever keeps the versions. */
export function showPublishing({ call, attempt }: DeskContext, { page }: PageDesk): void {
  const { id, title, built, messages, corrections } = page;
  const open = messages.filter(({ severity }) => severity === 'warning').length;
  const errors = messages.filter(({ severity }) => severity === 'error');
  const note = makeElement('input', { type: 'text', value: words.noteDefault });
  const progress = makeElement('ol', { class: 'desk-progress', 'aria-live': 'polite' });
  const start = makeButton(words.start, () => {
    start.disabled = true;
    attempt(publish);
  });
  start.disabled = errors.length > 0;
  const dialog = openDialog(
    words.title(id),
    makeElement('h2', {}, words.title(id)),
    ...(errors.length > 0
      ? [
          makeElement('p', {}, deskWords.page.errors),
          ...errors.map(({ reason }) => makeElement('p', {}, reason)),
        ]
      : []),
    ...(open > 0 ? [makeElement('p', {}, words.open(open))] : []),
    labelled(words.note, note),
    progress,
    makeElement(
      'div',
      { class: 'desk-row' },
      start,
      makeButton(
        deskWords.close,
        () => {
          dialog.close();
        },
        { class: 'desk-quiet' },
      ),
    ),
  );

  async function publish(): Promise<void> {
    progress.replaceChildren();
    for (const step of PUBLISH_STEPS) {
      const line = makeElement('li', {}, `${words.steps[step]} ${words.running}`);
      progress.append(line);
      const { ok, output } = await call<{ readonly ok: boolean; readonly output: string }>('publish', {
        id,
        step,
        note: note.value,
      }).catch((error: unknown) => ({
        ok: false,
        output: errorText(error),
      }));
      line.textContent = `${words.steps[step]}：${ok ? words.done : words.failedStep}`;
      if (!ok || output !== '') line.append(makeElement('pre', {}, output));
      start.disabled = ok;
      if (!ok) return;
    }
    const text = words.summaryText(id, title, built?.articles.length ?? 0, corrections.length);
    const summary = makeElement('textarea', { rows: '4', readonly: '' }, text);
    progress.after(
      labelled(words.summary, summary),
      makeButton(
        words.copy,
        () => {
          attempt(() => navigator.clipboard.writeText(text));
        },
        { class: 'desk-quiet' },
      ),
    );
  }
}
