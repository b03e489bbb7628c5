/** Makes a search field offer suggestions from when it is first used: nobody pays for them who does not search. */
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

/** What browsers report for every key that an input method takes for itself. */
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
