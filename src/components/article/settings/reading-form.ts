import { readingWords } from '../../../words/reading-words.ts';
import { addSheet } from '../../add-sheet.ts';
import { makeElement } from '../../elements.ts';
import { prepareBody } from './prepare-body.ts';
import sheet from './reading-form.css?url';

/** Under this name the layout's first script finds the settings before anything is painted. */
const STORE = 'reading';

/** Puts the form into the panel; keeps what a reader chooses on this device and shows texts so. Choices are named as in `dataset`. */
export async function readingForm(panel: HTMLDetailsElement): Promise<void> {
  await addSheet(sheet);
  const form = makeForm();
  panel.append(form);
  showChoices(form);
  form.addEventListener('change', () => {
    storeChoices(chosenIn(form));
  });
  // A form that is reset shows its first choices only after the event.
  form.addEventListener('reset', () => {
    setTimeout(() => {
      storeChoices(chosenIn(form));
    });
  });
}

function makeForm(): HTMLFormElement {
  const { groups, note, reset } = readingWords;
  const foot = makeElement(
    'p',
    {},
    makeElement('small', {}, note),
    makeElement('button', { type: 'reset' }, reset),
  );
  return makeElement('form', { class: 'reading-form' }, ...groups.map(fieldset), foot);
}

function fieldset({ name, key, choices }: (typeof readingWords.groups)[number]): HTMLElement {
  const labels = choices.map(({ value, text }) => {
    const input = makeElement('input', { type: 'radio', name: key, value });
    // What a reset shows.
    input.defaultChecked = value === '';
    return makeElement('label', {}, input, text);
  });
  return makeElement('fieldset', {}, makeElement('legend', {}, name), ...labels);
}

function chosenIn(form: HTMLFormElement): ReadonlyMap<string, string> {
  const choices = [...form.querySelectorAll<HTMLInputElement>('input:checked')];
  return new Map(choices.map(({ name, value }) => [name, value]));
}

function storeChoices(chosen: ReadonlyMap<string, string>): void {
  const { dataset } = document.documentElement;
  for (const [key, value] of chosen) {
    if (value === '') Reflect.deleteProperty(dataset, key);
    else dataset[key] = value;
  }
  const kept = Object.fromEntries([...chosen].filter(([, value]) => value !== ''));
  try {
    localStorage.setItem(STORE, JSON.stringify(kept));
  } catch {
    // A browser that keeps nothing still shows this page as chosen.
  }
  prepareBody();
}

function showChoices(form: HTMLFormElement): void {
  const { dataset } = document.documentElement;
  for (const input of form.querySelectorAll('input')) {
    input.checked = input.value === (dataset[input.name] ?? '');
  }
}
