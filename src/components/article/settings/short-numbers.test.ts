// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { separateShortNumbers } from './short-numbers.ts';

test('numbers of one or two digits get elements, those that are part of a longer number none', () => {
  document.body.innerHTML = '<p>2月29日，<b>53条</b>，2020年，1.85万，5,000斤，30%。</p>';
  separateShortNumbers(document.body);
  const numbers = [...document.querySelectorAll('.short-number')];
  expect(numbers.map(({ textContent }) => textContent)).toEqual(['2', '29', '53']);
  expect(document.body.textContent).toBe('2月29日，53条，2020年，1.85万，5,000斤，30%。');
});
