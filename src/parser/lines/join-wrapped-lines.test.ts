import { expect, test } from 'vitest';
import { joinWrappedLines } from './join-wrapped-lines.ts';
import { splitLines } from './split-lines.ts';

const join = (raw: string) => joinWrappedLines(splitLines(raw)).map(({ text }) => text);

test('lines that fill the column go on in the next line', () => {
  expect(join('罗水生今年六十八岁在渡\n口撑船整整四十年清晨五\n点照例解开缆绳。')).toEqual([
    '罗水生今年六十八岁在渡口撑船整整四十年清晨五点照例解开缆绳。',
  ]);
});

test('a headline of two lines shows no column', () => {
  expect(join('新农机下田显身手\n种粮户到场看门道')).toHaveLength(2);
});

test('a page of as many lines as fit into a megabyte is joined', () => {
  expect(join('7\n'.repeat(200_000))).toHaveLength(200_000);
});
