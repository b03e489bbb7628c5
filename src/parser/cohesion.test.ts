import { expect, test } from 'vitest';
import { measureCohesion } from './cohesion.ts';

const LINES = ['夜校学员学烘焙,夜校开课。', '夜校开设烘焙班。', '渡口船工撑船四十年。', '渡口的渡船刷新漆。'];
const { profile, shared } = measureCohesion(LINES);
const between = (one: number, other: number) =>
  shared(profile(LINES[one] ?? ''), profile(LINES[other] ?? ''));

test('texts about one thing share more of their rare words than texts about two', () => {
  expect(between(0, 1)).toBeGreaterThan(between(0, 2));
  expect(between(2, 3)).toBeGreaterThan(between(1, 3));
});

test('words that every line has say nothing', () => {
  const all = measureCohesion(['疫情一', '疫情二', '疫情三']);
  expect(all.shared(all.profile('疫情一'), all.profile('疫情二'))).toBeLessThan(0.5);
});
