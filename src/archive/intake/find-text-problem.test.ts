import { expect, test } from 'vitest';
import { findTextProblem } from './find-text-problem.ts';

test.each(['<!DOCTYPE html><p>河阳日报</p>', '\n<html lang="zh"><body>河阳日报', 'name,price\n1,2\n3,4'])(
  '%j is no page',
  (text) => expect(findTextProblem(text)).toBeDefined(),
);

test.each(['河阳日报', '# 春耕\n\n**本报讯**', '小麦 2.35 元/公斤 +0.01'])('%j may be one', (text) =>
  expect(findTextProblem(text)).toBeUndefined(),
);
