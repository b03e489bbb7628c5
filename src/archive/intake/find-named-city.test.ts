import { expect, test } from 'vitest';
import { findNamedCity } from './find-named-city.ts';

test('the city that is named most', () =>
  expect(findNamedCity('河阳市召开会议。在河阳市，北岭市来客说。')).toEqual({ name: '河阳', count: 2 }));

test('a name of three characters', () =>
  expect(findNamedCity('石家庄市召开会议，石家庄市交通局说')?.name).toBe('石家庄'));

test.each(['全城市民，全城市容', '这次超市，大超市', '我市开会，我市通车', '河阳市一次'])(
  '%s names none',
  (text) => expect(findNamedCity(text)).toBeUndefined(),
);
