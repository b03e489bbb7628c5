import { expect, test } from 'vitest';
import { cutText } from './cut-text.ts';

test.each([
  ['渡口开船', 2, '渡口'],
  ['渡𠮷口', 2, '渡'],
  ['渡𠮷口', 3, '渡𠮷'],
  ['渡', 5, '渡'],
])('%s cut at %i', (text, length, cut) => expect(cutText(text, length)).toBe(cut));
