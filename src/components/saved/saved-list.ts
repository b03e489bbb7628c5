import { savedWords } from '../../words/saved-words.ts';
import { makeButton, makeElement } from '../elements.ts';
import { saveFile } from '../save-file.ts';
import { noteField } from './note-field.ts';
import { forgetSaved, readSaved, type SavedArticle } from './saved-articles.ts';

/** Lists what the reader saved, with the notes; each can be taken out, and all can be saved as a file. */
export function showSavedList(place: HTMLElement): void {
  const all = readSaved();
  const exports = [
    makeButton(savedWords.formats.text, () => {
      save('txt', 'text/plain;charset=utf-8', asText(readSaved()));
    }),
    makeButton(savedWords.formats.json, () => {
      save('json', 'application/json', `${JSON.stringify(readSaved(), undefined, 2)}\n`);
    }),
  ];
  if (all.length === 0) {
    place.replaceChildren(makeElement('p', { class: 'empty' }, savedWords.empty));
    return;
  }
  place.replaceChildren(
    makeElement('p', { class: 'saved-export' }, savedWords.export, ' ', ...exports),
    makeElement('ol', { class: 'entries is-wide' }, ...all.map((one) => savedItem(one, place))),
  );
}

function savedItem(article: SavedArticle, place: HTMLElement): HTMLLIElement {
  const remove = makeButton(savedWords.remove, () => {
    forgetSaved(article.id);
    showSavedList(place);
    place.focus();
  });
  return makeElement(
    'li',
    {},
    makeElement('a', { class: 'title', href: new URL(article.url).pathname }, article.title),
    makeElement('span', { class: 'facts' }, article.citation),
    noteField(article),
    remove,
  );
}

/** A plain list to print or to paste. */
export function asText(all: readonly SavedArticle[]): string {
  return all
    .map(({ citation, url, note }) => [citation, url, ...(note === '' ? [] : [note])].join('\n'))
    .join('\n\n')
    .concat('\n');
}

function save(extension: string, type: string, content: string): void {
  saveFile(`${savedWords.fileName}.${extension}`, new Blob([content], { type }));
}
