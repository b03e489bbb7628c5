// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findElement } from '../elements.ts';
import { toggleReading } from './read-aloud.ts';

class Utterance extends EventTarget {
  lang = '';
  readonly text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }
}

let spoken: Utterance[];
const cancel = vi.fn();

beforeEach(() => {
  spoken = [];
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  vi.stubGlobal('speechSynthesis', { speak: (one: Utterance) => spoken.push(one), cancel });
  document.body.innerHTML =
    '<button>朗读</button><article><p data-search-text>上。</p><p data-search-text>下。</p></article>';
  for (const part of document.querySelectorAll('p')) {
    vi.spyOn(part, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 10, 10));
  }
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const button = () => findElement(document, 'button', HTMLButtonElement);
const toggle = () => {
  toggleReading(button(), findElement(document, 'article', HTMLElement));
};
const current = () => document.querySelector('[aria-current]')?.textContent;

test('paragraphs are read one after the other, and the one that is read is marked', () => {
  toggle();
  expect([current(), spoken.at(-1)?.lang]).toEqual(['上。', 'zh-CN']);
  spoken.at(-1)?.dispatchEvent(new Event('end'));
  expect([current(), button().textContent]).toEqual(['下。', '停止朗读']);
  spoken.at(-1)?.dispatchEvent(new Event('end'));
  expect([current(), button().textContent, spoken.length]).toEqual([undefined, '朗读', 2]);
});

test('pressed again, it stops, and what the stopped paragraph still tells changes nothing', () => {
  toggle();
  toggle();
  spoken.at(-1)?.dispatchEvent(new Event('end'));
  expect([current(), button().textContent, spoken.length]).toEqual([undefined, '朗读', 1]);
  expect(cancel).toHaveBeenCalled();
});

test('a paragraph above the window is left out', () => {
  const first = findElement(document, 'p', HTMLElement);
  vi.spyOn(first, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, -20, 10, 10));
  toggle();
  expect(current()).toBe('下。');
  toggle();
});
