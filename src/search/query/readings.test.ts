import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { INDEX_PATHS } from '../format/manifest.ts';
import { parseQuery } from './parse-query.ts';
import { wantedPhrases } from './query-node.ts';
import { findReadings, type Reading } from './readings.ts';

async function readingsOf(query: string, isTolerant = false): Promise<Reading[]> {
  const read = async (path: string) => {
    expect(path).toBe(INDEX_PATHS.simplified);
    return Promise.resolve(Uint8Array.from(gzipSync('標标題题')));
  };
  const readings: Reading[] = [];
  for await (const reading of findReadings(query, isTolerant, read)) readings.push(reading);
  return readings;
}

test('most queries are read in one way', async () => {
  expect((await readingsOf('春耕 时节')).map(({ kind }) => kind)).toEqual(['typed']);
});

test.each([
  ['标题:春耕时节', '标题：春耕时节'],
  ['标题:"春耕 时节"', '标题：春耕时节'],
  ['题:“春耕”', '题：春耕'],
  ['-题:春耕', '-题：春耕'],
])('%s may be a run that begins like a field', async (query, key) => {
  const readings = await readingsOf(query);
  expect(readings.map(({ kind }) => kind)).toEqual(['typed', 'literal']);
  expect(readings[1]?.phrases).toEqual([{ type: 'phrase', key, fields: [], isTolerant: false, near: null }]);
});

test.each(['标题:春耕 时节', '春耕标题:时节', '标题:', '标题:“”'])(
  '%s is no run that begins like a field',
  async (query) => {
    expect((await readingsOf(query)).map(({ kind }) => kind)).not.toContain('literal');
  },
);

test('simplified characters are converted, but no names of fields and nothing excluded', async () => {
  const readings = await readingsOf('题:标本 -标题');
  expect(readings.map(({ kind, text }) => [kind, text])).toEqual([
    ['typed', '题:标本 -标题'],
    ['traditional', '题:標本 -标题'],
  ]);
});

test('traditional characters are converted after everything else was tried', async () => {
  const readings = await readingsOf('標題:春耕');
  expect(readings.map(({ kind, text }) => [kind, text])).toEqual([
    ['typed', '標題:春耕'],
    ['simplified', '标题:春耕'],
  ]);
});

test.each(['标题:春耕时节', '標題 春耕', '题:“春耕”'])(
  'the text of each reading of %s is read that way again, as on an opened article',
  async (query) => {
    for (const { text, phrases } of await readingsOf(query)) {
      expect(wantedPhrases(parseQuery(text))).toEqual(phrases);
    }
  },
);

test('every reading of a tolerant query is tolerant', async () => {
  const readings = await readingsOf('标题:春耕时节', true);
  expect(readings.flatMap(({ phrases }) => phrases).map(({ isTolerant }) => isTolerant)).toEqual([
    true,
    true,
  ]);
});
