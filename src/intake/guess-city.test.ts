import { describe, expect, test } from 'vitest';
import { findNamedCity, guessCity } from './guess-city.ts';

describe('guess city', () => {
  const cities = [
    {
      slug: 'heyang',
      name: '河阳',
      fullName: '河阳市',
      province: '河南省',
      districts: [{ slug: 'd', name: '城西区' }],
    },
    {
      slug: 'beiling',
      name: '北岭',
      fullName: '北岭市',
      province: '河南省',
      districts: [{ slug: 'k', name: '开发区' }],
    },
  ];
  const papers = [{ slug: 'heyang-ribao', name: '河阳日报', city: 'heyang' }];
  const guess = (text: string, name?: string) =>
    guessCity(text, name === undefined ? undefined : { name, line: 1 }, { cities, papers });

  test('a registered paper tells its city', () =>
    expect(guess('北岭市、北岭市', '河阳日报')).toMatchObject({ slug: 'heyang', basis: 'printed' }));

  test('a paper that is not registered is named after its city', () =>
    expect(guess('', '东湾晚报')).toMatchObject({ name: '东湾', slug: 'dongwan', isRegistered: false }));

  test('without paper it is the city that is named most', () =>
    expect(guess('河阳市开会。北岭市通车，北岭的桥')).toMatchObject({ slug: 'beiling', basis: 'inferred' }));

  test('a district tells its city', () => expect(guess('城西区开会')).toMatchObject({ slug: 'heyang' }));

  test('a zone that every city has tells none', () =>
    expect(guess('开发区开会')).toMatchObject({ slug: 'unknown', isRegistered: false }));

  test('a city that is not registered, but named more', () =>
    expect(guess('东湾市开会，东湾市通车，河阳来客')).toMatchObject({ name: '东湾', isRegistered: false }));

  test('the lines that say it are told', () =>
    expect(guess('\n河阳市\n').evidence).toBe('第 2 行有“河阳市”，第 2 行有“河阳”。'));
});

describe('find named city', () => {
  test('the city that is named most', () =>
    expect(findNamedCity('河阳市召开会议。在河阳市，北岭市来客说。')).toEqual({ name: '河阳', count: 2 }));

  test('a name of three characters', () =>
    expect(findNamedCity('石家庄市召开会议，石家庄市交通局说')?.name).toBe('石家庄'));

  test.each(['全城市民，全城市容', '这次超市，大超市', '我市开会，我市通车', '河阳市一次'])(
    '%s names none',
    (text) => expect(findNamedCity(text)).toBeUndefined(),
  );
});
