/** What follows when somebody types into a field. */
interface TypingActions {
  /** After each change, but for those of a composition that goes on. */
  readonly onTyped: () => void;
  /** When an input method begins to compose. */
  readonly onCompose: () => void;
}

/** Follows what is typed into a field. Returns whether an input method is composing at the moment. */
export function followTyping(field: HTMLInputElement, { onTyped, onCompose }: TypingActions): () => boolean {
  let isComposing = false;
  field.addEventListener('compositionstart', () => {
    isComposing = true;
    onCompose();
  });
  field.addEventListener('compositionend', () => {
    isComposing = false;
    onTyped();
  });
  field.addEventListener('input', () => {
    if (!isComposing) onTyped();
  });
  return () => isComposing;
}
