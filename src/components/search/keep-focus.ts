/** Redraws a part of the page; the element that had the focus, told by its id, has it afterwards too. */
export function keepFocus(redraw: () => void): void {
  const id = document.activeElement?.id ?? '';
  redraw();
  if (id !== '' && document.activeElement?.id !== id) document.getElementById(id)?.focus();
}
