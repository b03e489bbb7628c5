import { deskWords } from '../../words/desk-words.ts';
import { makeElement } from '../../components/elements.ts';
import { callerOf } from './call-desk.ts';
import type { DeskContext } from './desk-context.ts';
import { showPage } from './page/show-page.ts';
import { showRecord } from './record/show-record.ts';
import { showTray } from './tray/show-tray.ts';
import { errorText } from '../../text/error-text.ts';

const token = new URLSearchParams(location.search).get('token') ?? '';
const main = makeElement('main', { class: 'desk-main' });
const status = makeElement('p', { class: 'desk-status', role: 'status' });
document.body.append(main, status);

const context: DeskContext = {
  call: callerOf(token),
  say: (text) => {
    status.textContent = text;
  },
  attempt: (act) => {
    act().catch((error: unknown) => {
      context.say(`${deskWords.failed}${errorText(error)}`);
    });
  },
};

/** Ends what the shown part listens to. */
let leave = new AbortController();

function show(): void {
  leave.abort();
  leave = new AbortController();
  const [, part = '', id = ''] = /^#(?<part>page|record)\/(?<id>[0-9a-f]{8})$/u.exec(location.hash) ?? [];
  context.say(deskWords.busy);
  main.replaceChildren();
  const { signal } = leave;
  context.attempt(async () => {
    if (part === 'page') await showPage(context, main, id, signal);
    else if (part === 'record') await showRecord(context, main, id, signal);
    else await showTray(context, main, signal);
    // The focus was on what is gone now.
    if (document.activeElement === document.body) main.querySelector<HTMLElement>('h1')?.focus();
  });
}

addEventListener('hashchange', show);
show();
