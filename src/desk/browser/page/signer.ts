import { makeElement } from '../../../components/elements.ts';
import { deskWords } from '../../../words/desk-words.ts';

const KEY = 'desk-signer';

/** Who signs corrections, remembered by the browser. */
export interface Signer {
  readonly element: HTMLElement;
  readonly value: string;
}

export function signerField(): Signer {
  const input = makeElement('input', {
    type: 'text',
    placeholder: deskWords.signerHint,
    value: localStorage.getItem(KEY) ?? '',
  });
  input.addEventListener('change', () => {
    localStorage.setItem(KEY, input.value.trim());
  });
  return {
    element: makeElement('label', { class: 'desk-signer' }, deskWords.signer, input),
    get value() {
      return input.value.trim();
    },
  };
}
