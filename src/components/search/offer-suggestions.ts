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
