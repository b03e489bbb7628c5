import { addresses } from '../../routes.ts';
import { savedWords } from '../../words/saved-words.ts';
import { makeElement } from '../elements.ts';
import { noteField } from './note-field.ts';
import { forgetSaved, keepSaved, readSaved, type SavedArticle } from './saved-articles.ts';

/** Saves the article that is open, or takes that back, as often as the button is pressed. */
export function toggleSaved(button: HTMLButtonElement, article: HTMLElement): void {
  const id = article.dataset['articleId'] ?? '';
  if (readSaved().some((one) => one.id === id)) forgetSaved(id);
  else if (!keepSaved(savedFrom(id, article))) button.textContent = savedWords.failed;
  showSaved(button, article);
}

/** Shows whether the open article is saved, and its note. */
export function showSaved(button: HTMLButtonElement, article: HTMLElement): void {
  const saved = readSaved().find(({ id }) => id === article.dataset['articleId']);
  article.querySelector('.saved-panel')?.remove();
  if (saved === undefined) {
    if (button.textContent === savedWords.remove) button.textContent = savedWords.save;
    return;
  }
  button.textContent = savedWords.remove;
  const all = makeElement('a', { href: addresses.saved }, savedWords.all);
  const panel = makeElement('div', { class: 'saved-panel' }, noteField(saved), all);
  article.querySelector('.article-body')?.before(panel);
}

function savedFrom(id: string, article: HTMLElement): SavedArticle {
  const textOf = (selector: string) => article.querySelector(selector)?.textContent.trim() ?? '';
  const { origin, pathname } = location;
  return {
    id,
    title: textOf('h1'),
    citation: textOf('.citation-form'),
    url: `${origin}${pathname}`,
    note: '',
  };
}
