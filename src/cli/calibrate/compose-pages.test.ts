import { expect, test } from 'vitest';
import { lettersAndDigits } from '../score/scorable-page.ts';
import { composePages } from './compose-pages.ts';

const paragraph =
  '清晨五点，老船工解开缆绳，送第一批卖菜的乡亲过河，撑船要看水色，涨水时船头顶着水流，落水时避开浅滩。';
const article = (headline: string) => ({
  kicker: [],
  headline,
  headlineAlt: [],
  deck: [],
  bylines: [{ role: '记者', name: '陶然' }],
  dateline: null,
  paragraphs: [`${headline}。${paragraph}`, paragraph, paragraph],
  captions: [],
  softBreaks: [],
});
const articles = ['甲', '乙', '丙', '丁'].map((one) => article(one.repeat(6)));

test('a page composed twice from one seed is the same', () => {
  expect(composePages(articles, 5, 3)).toEqual(composePages(articles, 5, 3));
});

test('no letter of its articles is lost or added', () => {
  for (const page of composePages(articles, 20, 1)) {
    const whole = page.articles.map((one) => `□${one.headline}记者 陶然${one.paragraphs.join('')}`).join('');
    expect([...lettersAndDigits(page.text)].sort()).toEqual([...lettersAndDigits(whole)].sort());
  }
});

test('some paragraphs are broken in mid-sentence', () => {
  const lines = composePages(articles, 5, 1).flatMap(({ text }) => text.split('\n\n'));
  expect(lines.filter((line) => line.length > 12 && !/[。\n]$/u.test(line)).length).toBeGreaterThan(5);
});
