// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { findElement } from '../elements.ts';
import { showSaved, toggleSaved } from './save-article.ts';
import { readSaved } from './saved-articles.ts';
import { asText, showSavedList } from './saved-list.ts';

let button: HTMLButtonElement;
let article: HTMLElement;

beforeEach(() => {
  localStorage.clear();
  document.body.innerHTML = `<article data-article-id="0000000a-aaaa"><h1>春耕</h1>
    <button>收藏</button><div class="article-body"></div><p class="citation-form">春耕[N].</p></article><main></main>`;
  article = findElement(document, 'article', HTMLElement);
  button = findElement(document, 'button', HTMLButtonElement);
});

function writeNote(place: ParentNode, note: string): void {
  const field = findElement(place, 'textarea', HTMLTextAreaElement);
  field.value = note;
  field.dispatchEvent(new Event('input'));
}

test('a saved article is kept with its note, and shown again with it', () => {
  toggleSaved(button, article);
  writeNote(article, '可引');
  showSaved(button, article);
  expect(findElement(article, 'textarea', HTMLTextAreaElement).value).toBe('可引');
  expect(button.textContent).toBe('取消收藏');
  expect(readSaved()).toMatchObject([
    { id: '0000000a-aaaa', title: '春耕', citation: '春耕[N].', note: '可引' },
  ]);
});

test('pressed again, it is taken out', () => {
  toggleSaved(button, article);
  toggleSaved(button, article);
  expect([readSaved(), button.textContent, article.querySelector('.saved-panel')]).toEqual([
    [],
    '收藏',
    null,
  ]);
});

test('where the browser keeps nothing the button says so', () => {
  const refuse = vi.spyOn(localStorage, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  toggleSaved(button, article);
  expect([button.textContent, article.querySelector('.saved-panel')]).toEqual(['浏览器不允许保存', null]);
  refuse.mockRestore();
});

test('something else under the name is no saved article', () => {
  localStorage.setItem('saved', '[{"id":1},null]');
  expect(readSaved()).toEqual([]);
  localStorage.setItem('saved', '{');
  expect(readSaved()).toEqual([]);
});

test('the list has every saved article with its note, and lets it go', () => {
  const list = findElement(document, 'main', HTMLElement);
  toggleSaved(button, article);
  showSavedList(list);
  writeNote(list, '可引');
  expect(asText(readSaved())).toMatch(/^春耕\[N\]\.\nhttp.*\n可引\n$/u);
  list.querySelector<HTMLButtonElement>('li button')?.click();
  expect([readSaved(), list.querySelector('li')]).toEqual([[], null]);
});
