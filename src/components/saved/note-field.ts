import { savedWords } from '../../words/saved-words.ts';
import { addSheet } from '../add-sheet.ts';
import { makeElement } from '../elements.ts';
import sheet from './saved-note.css?url';
import { keepSaved, type SavedArticle } from './saved-articles.ts';

/** A field for what a reader writes to a saved article; it is kept as it is typed. */
export function noteField(article: SavedArticle): HTMLElement {
  void addSheet(sheet);
  const field = makeElement('textarea', { rows: '2' });
  field.value = article.note;
  field.addEventListener('input', () => {
    keepSaved({ ...article, note: field.value });
  });
  return makeElement('label', { class: 'saved-note' }, savedWords.note, field);
}
