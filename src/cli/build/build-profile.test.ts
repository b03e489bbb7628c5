import { expect, test } from 'vitest';
import { profileBuild } from './build-profile.ts';

test('parts of a build stand in their order, each with what it cost, and give what they made', async () => {
  const { time, format } = profileBuild();
  expect(await time('archive', () => Promise.resolve('made'))).toBe('made');
  await time('pages', () => undefined);
  const [, , ...rows] = format().split('\n');
  expect(rows.map((row) => row.split(' | ').length)).toEqual([4, 4]);
  expect(rows.map((row) => /\w+/u.exec(row)?.[0])).toEqual(['archive', 'pages']);
});

test('a part that fails fails the build', async () => {
  const { time } = profileBuild();
  await expect(time('archive', () => Promise.reject(new Error('内容有错')))).rejects.toThrow('内容有错');
});
