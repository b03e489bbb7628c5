// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { addresses } from '../../../routes.ts';
import { guardComposition } from './search-field.ts';

const suggestions = [
  { kind: 'section', text: '春耕专栏', detail: '', href: '/sections/chun-geng/' },
  { kind: 'headline', text: '春耕开始', detail: '安邑日报', href: '/articles/0000000a-aaaa/' },
  { kind: 'contributor', text: '丁一', detail: '', href: '/contributors/anyi-ribao/ding-yi/' },
];

let field: HTMLInputElement;

beforeEach(async () => {
  vi.resetModules();
  document.body.innerHTML = '<form><input type="search"></form>';
  const found = document.querySelector('input');
  if (found === null) throw new Error('No field');
  field = found;
  vi.stubGlobal('fetch', (url: string) => {
    expect(url).toBe(addresses.suggestions);
    return Promise.resolve(Response.json(suggestions));
  });
  const { suggestWhileTyping } = await import('./suggest-while-typing.ts');
  suggestWhileTyping(field);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const options = () =>
  Array.from(document.querySelectorAll('[role=option]'), ({ textContent }) => textContent);
const selected = () => document.querySelector('[aria-selected=true]')?.id;
function type(text: string): void {
  field.value = text;
  field.dispatchEvent(new Event('input'));
}
const press = (key: string, init: KeyboardEventInit = {}) =>
  field.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true, ...init }));

test('what holds the typed text is offered, and the field says that it is', async () => {
  type('春耕');
  await vi.waitFor(() => {
    expect(options()).toEqual(['春耕专栏 栏目', '春耕开始 标题 · 安邑日报']);
  });
  expect(field.getAttribute('aria-expanded')).toBe('true');
  type('夏收');
  await vi.waitFor(() => {
    expect(options()).toEqual([]);
  });
  expect(field.getAttribute('aria-expanded')).toBe('false');
});

test('arrow keys walk through the list and the field, both ways', async () => {
  type('春耕');
  await vi.waitFor(() => {
    expect(options()).toHaveLength(2);
  });
  const walk = ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp'].map((key) => {
    expect(press(key)).toBe(false);
    return selected() ?? 'field';
  });
  expect(walk).toEqual(['suggestion-0', 'suggestion-1', 'field', 'suggestion-1', 'suggestion-0']);
  expect(field.getAttribute('aria-activedescendant')).toBe('suggestion-0');
});

test('Enter opens the chosen suggestion, and sends the form when none is chosen', async () => {
  const assign = vi.spyOn(location, 'assign').mockImplementation(() => undefined);
  type('春耕');
  await vi.waitFor(() => {
    expect(options()).toHaveLength(2);
  });
  expect(press('Enter')).toBe(true);
  press('ArrowDown');
  expect(press('Enter')).toBe(false);
  expect(assign.mock.calls).toEqual([['/sections/chun-geng/']]);
});

test.each([
  ['Escape', () => void press('Escape')],
  ['leaving the field', () => void field.dispatchEvent(new Event('blur'))],
  ['sending the form', () => void field.form?.dispatchEvent(new Event('submit'))],
  ['composing', () => void field.dispatchEvent(new Event('compositionstart'))],
])('%s closes the list', async (_, act) => {
  type('春耕');
  await vi.waitFor(() => {
    expect(options()).toHaveLength(2);
  });
  act();
  expect(options()).toEqual([]);
  expect(press('ArrowDown')).toBe(true);
});

test('nothing is offered before a composition ends', async () => {
  field.dispatchEvent(new Event('compositionstart'));
  type('春耕');
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(options()).toEqual([]);
  field.dispatchEvent(new Event('compositionend'));
  await vi.waitFor(() => {
    expect(options()).toHaveLength(2);
  });
});

test('suggestions that arrive after the field was left are too late', async () => {
  type('春耕');
  field.dispatchEvent(new Event('blur'));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(options()).toEqual([]);
});

test('a press on an option opens it', async () => {
  const assign = vi.spyOn(location, 'assign').mockImplementation(() => undefined);
  type('丁');
  await vi.waitFor(() => {
    expect(options()).toHaveLength(1);
  });
  document.querySelector<HTMLElement>('[role=option] .text')?.click();
  expect(assign.mock.calls).toEqual([['/contributors/anyi-ribao/ding-yi/']]);
});

test('the Enter that chooses a candidate of an input method does not send the form', () => {
  guardComposition(field);
  expect(press('Enter', { isComposing: true })).toBe(false);
  expect(press('Enter', { keyCode: 229 })).toBe(false);
  expect(press('Enter')).toBe(true);
  expect(press('a', { isComposing: true })).toBe(true);
});
