import { makeElement } from '../../../components/elements.ts';
import { deskWords } from '../../../words/desk-words.ts';
import type { DeskContext } from '../desk-context.ts';
import { filesIn } from './dropped-files.ts';

const words = deskWords.tray;

/** Files per request; few enough that progress can be shown. */
const BATCH = 10;

/** Takes in files that are dropped or chosen, and shows the report; then `refresh` shows the pages again. */
export function dropZone({ call, say, attempt }: DeskContext, refresh: () => Promise<void>): HTMLElement {
  const report = makeElement('div', { class: 'desk-report', 'aria-label': words.report, role: 'region' });
  const zone = makeElement(
    'section',
    { class: 'desk-drop', 'aria-label': words.chooseFiles },
    makeElement('p', {}, words.drop),
    chooser(words.chooseFiles, { multiple: '', accept: '.txt' }, take),
    chooser(words.chooseFolder, { webkitdirectory: '' }, take),
    report,
  );
  zone.addEventListener('dragover', (event) => {
    event.preventDefault();
  });
  zone.addEventListener('drop', (event) => {
    event.preventDefault();
    const { dataTransfer } = event;
    if (dataTransfer !== null) attempt(async () => take(await filesIn(dataTransfer)));
  });

  function take(files: readonly File[]): void {
    attempt(async () => {
      report.replaceChildren();
      for (let done = 0; done < files.length; done += BATCH) {
        say(words.adding(done, files.length));
        const part = await Promise.all(files.slice(done, done + BATCH).map(encode));
        const answer = await call<{ readonly report: readonly string[] }>('add', { files: part });
        report.append(...answer.report.map(showBlock));
      }
      await refresh();
    });
  }
  return zone;
}

/** What became of one file: the first line, and more to be opened; open where the file was refused. */
function showBlock(text: string): HTMLElement {
  const [first = '', ...more] = text.split('\n');
  if (more.length === 0) return makeElement('p', {}, first);
  return makeElement(
    'details',
    { ...(first.startsWith(words.refused) && { open: '' }) },
    makeElement('summary', {}, first),
    makeElement('pre', {}, more.join('\n')),
  );
}

function chooser(
  label: string,
  attributes: Readonly<Record<string, string>>,
  take: (files: readonly File[]) => void,
): HTMLElement {
  const input = makeElement('input', { type: 'file', class: 'hidden', ...attributes });
  input.addEventListener('change', () => {
    take([...(input.files ?? [])].filter(({ name }) => !name.startsWith('.')));
    input.value = '';
  });
  return makeElement('label', { class: 'desk-chooser' }, label, input);
}

async function encode(file: File): Promise<{ readonly name: string; readonly content: string }> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return { name: file.name, content: btoa(binary) };
}
