import type { Phrase } from '../../../search/query/query-node.ts';
import { cutSnippets, type Snippet } from '../../../search/results/cut-snippets.ts';
import { confusedForms } from '../../../search/results/mark-runs.ts';
import { searchWords } from '../../../words/search-words.ts';
import { findElement, makeButton, makeElement } from '../../elements.ts';
import { loadText } from './load-texts.ts';
import { markedParts } from './result-item.ts';

/** How far below the window the text of a result is fetched, so that it is there when the reader comes. */
const AHEAD = '300px';

/** Shows the snippets of results when they come near the window. */
export function snippetObserver(phrases: readonly Phrase[], signal: AbortSignal): IntersectionObserver {
  const observer = new IntersectionObserver(
    (sights) => {
      for (const { target, isIntersecting } of sights) {
        if (!isIntersecting || !(target instanceof HTMLElement)) continue;
        observer.unobserve(target);
        void showSnippets(target, phrases);
      }
    },
    { rootMargin: AHEAD },
  );
  signal.addEventListener('abort', () => {
    observer.disconnect();
  });
  return observer;
}

/** More than three passages push the next result out of sight; the others wait behind a button. */
const SHOWN_AT_ONCE = 3;

/** Fetches the text of a result and shows the passages with hits in it. A failure is shown in their place. */
async function showSnippets(item: HTMLElement, phrases: readonly Phrase[]): Promise<void> {
  const place = findElement(item, '.snippets', HTMLDivElement);
  try {
    const text = await loadText(item.dataset['articleId'] ?? '');
    const { count, snippets } = cutSnippets(text.fields, phrases);
    findElement(item, '.count', HTMLSpanElement).textContent = count === 0 ? '' : searchWords.times(count);
    const forms = confusedForms(text.fields, phrases);
    if (forms.length > 0)
      findElement(item, '.form', HTMLSpanElement).textContent = searchWords.nearForms(forms);
    place.replaceChildren(...snippets.slice(0, SHOWN_AT_ONCE).map(snippetLine));
    const others = snippets.slice(SHOWN_AT_ONCE);
    if (others.length > 0) place.append(expander(others));
  } catch (problem) {
    console.error(problem);
    const retry = makeButton(searchWords.retry, () => void showSnippets(item, phrases), { class: 'quiet' });
    place.replaceChildren(makeElement('p', { class: 'lost' }, searchWords.noSnippet, retry));
  }
}

/** A button that gives way to the passages that it stands for. */
function expander(snippets: readonly Snippet[]): HTMLButtonElement {
  const hits = snippets.flatMap(({ parts }) => parts).filter(({ isHit }) => isHit).length;
  const expand = (): void => {
    const lines = snippets.map(snippetLine);
    button.replaceWith(...lines);
    lines[0]?.setAttribute('tabindex', '-1');
    lines[0]?.focus();
  };
  const button = makeButton(searchWords.moreTimes(hits), expand, { class: 'quiet more' });
  return button;
}

const FIELD_NAMES: Readonly<Partial<Record<Snippet['kind'], string>>> = searchWords.fieldNames;

/** A passage with its hits marked. */
export function snippetLine({ kind, parts, isCutBefore, isCutAfter }: Snippet): HTMLElement {
  const field = FIELD_NAMES[kind];
  return makeElement(
    'p',
    {},
    ...(field === undefined ? [] : [makeElement('span', { class: 'field' }, field)]),
    isCutBefore ? '…' : '',
    ...markedParts(parts),
    isCutAfter ? '…' : '',
  );
}
