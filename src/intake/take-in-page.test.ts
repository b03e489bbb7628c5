import { describe, expect, test } from 'vitest';
import { findTextProblem, pageIdOf } from './take-in-page.ts';

describe('find text problem', () => {
  test.each(['<!DOCTYPE html><p>河阳日报</p>', '\n<html lang="zh"><body>河阳日报', 'name,price\n1,2\n3,4'])(
    '%j is no page',
    (text) => expect(findTextProblem(text)).toBeDefined(),
  );

  test.each(['河阳日报', '# 春耕\n\n**本报讯**', '小麦 2.35 元/公斤 +0.01'])('%j may be one', (text) =>
    expect(findTextProblem(text)).toBeUndefined(),
  );
});

describe('page id of', () => {
  const BYTES = new TextEncoder().encode('河阳日报');

  test('a hash in the file name is kept', () =>
    expect(pageIdOf('000_39C41D5Ed1859521.txt', BYTES)).toBe('39c41d5e'));

  test.each(['page.txt', '39c4.txt', '000_spring-fair.txt', 'x_y_39c41d5e.txt'])(
    '%s has its id from its bytes',
    (name) => expect(pageIdOf(name, BYTES)).toBe('bbb1cfe1'),
  );
});
