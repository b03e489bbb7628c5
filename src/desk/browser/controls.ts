import { makeElement } from '../../components/elements.ts';

/** A control with its name. */
export function labelled(name: string, control: HTMLElement): HTMLElement {
  return makeElement('label', { class: 'desk-field' }, makeElement('span', {}, name), control);
}

/** A choice of one of several; `options` are values with their names. */
export function chooseOne(
  options: readonly (readonly [value: string, name: string])[],
  chosen: string,
): HTMLSelectElement {
  const select = makeElement(
    'select',
    {},
    ...options.map(([value, name]) => makeElement('option', { value }, name)),
  );
  select.value = chosen;
  return select;
}

/** Opens a dialog of its own over the desk; it is gone when it is closed. */
export function openDialog(label: string, ...content: readonly HTMLElement[]): HTMLDialogElement {
  const dialog = makeElement('dialog', { class: 'desk-dialog', 'aria-label': label }, ...content);
  dialog.addEventListener('close', () => {
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}
