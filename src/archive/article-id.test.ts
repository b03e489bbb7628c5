import { expect, test } from 'vitest';
import { articleId } from './article-id.ts';

const OPENING = '城东公社今年早动手早安排各队的种子农具和肥料都';

test('the id is that of the page and four base32 letters', () =>
  expect(articleId('00000001', OPENING)).toMatch(/^00000001-[a-z2-7]{4}$/));
test('marks, spaces and what follows the opening do not matter', () =>
  expect(articleId('00000001', '“城东公社今年,早动手 早安排各队的种子农具和肥料都已备齐')).toBe(
    articleId('00000001', `${OPENING}已经`),
  ));
test('another opening has another id', () =>
  expect(articleId('00000001', OPENING)).not.toBe(articleId('00000001', OPENING.replace('东', '西'))));
