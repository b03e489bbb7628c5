import { makeButton, makeElement } from '../../../components/elements.ts';
import { PUBLISH_STEPS } from '../../../records/desk-protocol.ts';
import type { Message } from '../../../report.ts';
import { deskWords } from '../../../words/desk-words.ts';
import type { DeskContext } from '../desk-context.ts';
import { labelled, openDialog } from '../controls.ts';
import type { PageDesk } from '../page/page-desk.ts';
import { errorText } from '../../../text/error-text.ts';

const words = deskWords.publishing;

/** Publishes a saved page step by step, and gives a summary for whoever keeps the versions. */
export async function showPublishing({ call, attempt }: DeskContext, { page }: PageDesk): Promise<void> {
  const { id, title, built, messages, corrections } = page;
  const { isPublished } = await call<{ readonly isPublished: boolean }>('published', { id });
  const errors = messages.filter(({ severity }) => severity === 'error');
  const open = messages.filter(({ severity }) => severity === 'warning');
  // A page that comes in is in the list of changes since intake.
  const note = makeElement('input', { type: 'text', value: isPublished ? words.noteDefault : '' });
  const progress = makeElement('ol', { class: 'desk-progress', 'aria-live': 'polite' });
  const start = makeButton(words.start, () => {
    start.disabled = true;
    attempt(publish);
  });
  start.disabled = errors.length > 0;
  const content = makeElement(
    'div',
    { class: 'desk-form' },
    makeElement('h2', {}, words.title(title)),
    ...listOf(deskWords.page.errors, errors),
    ...listOf(words.open(open.length), open),
    ...(isPublished ? [labelled(words.note, note)] : []),
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
  const dialog = openDialog(words.title(title), content);
  start.focus();

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
      const said = `${words.steps[step]}：${ok ? words.done : words.failedStep}`;
      line.replaceChildren(
        makeElement(
          'details',
          ok ? {} : { open: '' },
          makeElement('summary', {}, said),
          makeElement('pre', {}, output),
        ),
      );
      start.disabled = ok;
      if (!ok) return;
    }
    const text = words.summaryText(title, id, built?.articles.length ?? 0, corrections.length);
    const summary = makeElement('textarea', { rows: '4', readonly: '' }, text);
    const copy = makeButton(
      words.copy,
      () => {
        attempt(async () => {
          await navigator.clipboard.writeText(text);
          copy.textContent = words.copied;
        });
      },
      { class: 'desk-quiet' },
    );
    progress.after(labelled(words.summary, summary), copy);
    start.remove();
  }
}

/** What stands in the way, or is still open, with what it is about. */
function listOf(said: string, messages: readonly Message[]): readonly HTMLElement[] {
  if (messages.length === 0) return [];
  const items = messages.map(({ reason, place: { line, span } }) =>
    makeElement('li', {}, `${span && line !== undefined ? `${deskWords.page.line(line)} ` : ''}${reason}`),
  );
  return [makeElement('p', {}, said), makeElement('ul', { class: 'desk-open-list' }, ...items)];
}
