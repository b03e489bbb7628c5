import { expect, test } from 'vitest';
import { pageIdOf } from './page-id-of.ts';

const BYTES = new TextEncoder().encode('河阳日报');

test('a hash in the file name is kept', () =>
  expect(pageIdOf('000_39C41D5Ed1859521.txt', BYTES)).toBe('39c41d5e'));

test.each(['page.txt', '39c4.txt', '000_spring-fair.txt', 'x_y_39c41d5e.txt'])(
  '%s has its id from its bytes',
  (name) => expect(pageIdOf(name, BYTES)).toBe('bbb1cfe1'),
);
