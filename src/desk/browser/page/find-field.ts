import { makeElement } from '../../../components/elements.ts';
import { placesOf } from '../../../corrections/edits/anchors.ts';
import type { Span } from '../../../text/span.ts';
import { deskWords } from '../../../words/desk-words.ts';

const words = deskWords.page;

/** A field that finds words in the raw text: Enter the next place, Shift and Enter the one before, Esc back to the text. */
export function findField(
  text: string,
  found: (span: Span) => void,
  say: (text: string) => void,
  leave: () => void,
): HTMLInputElement {
  const input = makeElement('input', {
    type: 'search',
    class: 'desk-find',
    'aria-label': words.find,
    placeholder: words.findHint,
  });
  let last = -1;
  input.addEventListener('input', () => {
    last = -1;
  });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') leave();
    // Enter also ends the choice of an input method.
    if (event.key !== 'Enter' || event.isComposing || input.value === '') return;
    event.preventDefault();
    const places = placesOf(text, input.value);
    const next = event.shiftKey
      ? (places.findLast((at) => at < last) ?? places.at(-1))
      : (places.find((at) => at > last) ?? places[0]);
    if (next === undefined) {
      say(words.notFound);
      return;
    }
    last = next;
    say(words.found(places.indexOf(next) + 1, places.length));
    found({ start: next, end: next + input.value.length });
  });
  return input;
}
