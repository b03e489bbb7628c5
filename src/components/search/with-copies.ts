import { searchWords } from '../../words/search-words.ts';
import { make } from './make.ts';

/** The first of some results that print one story, with the others under it, where they open on request. */
export function withCopies([first, ...copies]: readonly HTMLLIElement[]): HTMLLIElement {
  if (first === undefined) throw new RangeError('No result');
  const old = first.querySelector(':scope > .same-story');
  const known = [...(old?.querySelectorAll(':scope > ol > li') ?? [])];
  const isSame = known.length === copies.length && copies.every((copy, at) => copy === known[at]);
  if (isSame) return first;
  old?.remove();
  if (copies.length === 0) return first;
  first.append(
    make(
      'details',
      { class: 'same-story' },
      make('summary', {}, searchWords.sameStory(copies.length)),
      make('ol', { class: 'results' }, ...copies),
    ),
  );
  return first;
}
