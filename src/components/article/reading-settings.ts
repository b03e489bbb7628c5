import { separateShortNumbers } from './short-numbers.ts';

/** Under this name the layout's first script finds the settings before anything is painted. */
const STORE = 'reading';

/** Keeps what a reader chooses on this device and shows the article so; choices are named as in `dataset`. */
export function readingSettings(panel: HTMLDetailsElement): void {
  const form = panel.querySelector('form');
  if (form === null) return;
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
  panel.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !panel.open) return;
    panel.open = false;
    panel.querySelector('summary')?.focus();
  });
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Node && !panel.contains(target)) panel.open = false;
  });
  prepareBody();
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

/** Vertical text is scrolled sideways, with the keyboard, too, and sets its short numbers upright. */
function prepareBody(): void {
  const body = document.querySelector<HTMLElement>('.article-body');
  if (body === null) return;
  if (document.documentElement.dataset['readWriting'] !== 'vertical') {
    body.removeAttribute('tabindex');
    return;
  }
  body.setAttribute('tabindex', '0');
  if (body.querySelector('.short-number') === null) separateShortNumbers(body);
}
