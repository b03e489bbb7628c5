import { makeButton, makeElement } from '../../../components/elements.ts';
import { deskWords } from '../../../words/desk-words.ts';
import { openDialog } from '../controls.ts';
import type { DeskContext } from '../desk-context.ts';
import type { PageDesk } from './page-desk.ts';

const words = deskWords.page;

/** Asks what to do with unsaved steps when others changed the file meanwhile; nothing is overwritten. */
export function showConflict(desk: PageDesk, { say, attempt }: DeskContext): void {
  const reload = (isReplayed: boolean) => () => {
    dialog.close();
    attempt(async () => {
      say(await desk.reload(isReplayed));
    });
  };
  const dialog = openDialog(
    words.conflict,
    makeElement('p', {}, words.conflict),
    makeElement(
      'div',
      { class: 'desk-row' },
      makeButton(words.replay, reload(true)),
      makeButton(words.dropMine, reload(false), { class: 'desk-quiet' }),
    ),
  );
}
