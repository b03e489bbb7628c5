import { expect, test } from 'vitest';
import { layOutGlyphs } from './glyphs.ts';

test('a line of any length is laid out', () => {
  const source = '春'.repeat(300_000);
  const { glyphs } = layOutGlyphs(source, [{ start: 0, end: source.length, role: 'body' }], []);
  expect(glyphs).toHaveLength(source.length);
});
