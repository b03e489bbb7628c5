import { expect, test } from 'vitest';
import type { BylineRecord } from '../../records/registry-records.ts';
import { makeContributors } from './derived-records.ts';

let count = 0;
const signed = (article: string, role: string, contributor: string): BylineRecord => ({
  id: `${article}-b${(count += 1)}`,
  article,
  role,
  name: contributor,
  contributor: `puyang-ribao/${contributor}`,
});

const contributors = makeContributors([
  signed('a', '记者', 'li'),
  signed('a', '通讯员', 'wang'),
  signed('b', '记者', 'li'),
  signed('b', '摄影', 'li'),
  signed('c', '记者', 'zhao'),
]);

test('an article of a name counts once, however often it is signed', () =>
  expect(contributors.map(({ slug, articles }) => [slug, articles])).toEqual([
    ['li', ['a', 'b']],
    ['wang', ['a']],
    ['zhao', ['c']],
  ]));

test('roles are counted', () =>
  expect(contributors[0]?.roles).toEqual([
    { role: '记者', count: 2 },
    { role: '摄影', count: 1 },
  ]));

test('co-signers signed the same article, and nobody co-signs alone', () =>
  expect(contributors.map(({ coSigners }) => coSigners.map(({ key }) => key))).toEqual([
    ['puyang-ribao/wang'],
    ['puyang-ribao/li'],
    [],
  ]));

test('an address that leads to a name is known there', () =>
  expect(
    makeContributors(
      [signed('a', '记者', 'li')],
      [{ key: 'puyang-ribao/lj', name: '误', redirect: 'puyang-ribao/li' }],
    )[0]?.formerKeys,
  ).toEqual(['puyang-ribao/lj']));
