/** Loads suggestions for a search field when it is first focused. */
export function offerSuggestions(field: HTMLInputElement): void {
  field.addEventListener(
    'focus',
    async () => {
      const { suggestWhileTyping } = await import('./suggest-while-typing.ts');
      suggestWhileTyping(field);
    },
    { once: true },
  );
}

/** Key code that browsers report for keys handled by an input method. */
const INPUT_METHOD_KEY = 229;

/** Keeps the Enter that chooses a candidate of an input method from sending the form of a search field. */
export function guardComposition(field: HTMLInputElement): void {
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && confirmsCandidate(event)) event.preventDefault();
  });
}

/** Safari sends this Enter when composing is over; its code is the only sign of it then. */
function confirmsCandidate(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === INPUT_METHOD_KEY;
}
