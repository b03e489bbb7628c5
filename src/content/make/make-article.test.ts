import { describe, expect, test } from 'vitest';
import { articleId, titleOf } from './make-article.ts';

describe('article id', () => {
  const OPENING = '城东公社今年早动手早安排各队的种子农具和肥料都';

  test('the id is that of the page and four base32 letters', () =>
    expect(articleId('00000001', OPENING)).toMatch(/^00000001-[a-z2-7]{4}$/));
  test('marks, spaces and what follows the opening do not matter', () =>
    expect(articleId('00000001', '“城东公社今年,早动手 早安排各队的种子农具和肥料都已备齐')).toBe(
      articleId('00000001', `${OPENING}已经`),
    ));
  test('another opening has another id', () =>
    expect(articleId('00000001', OPENING)).not.toBe(articleId('00000001', OPENING.replace('东', '西'))));
});

describe('title of', () => {
  test('a headline is the title', () => expect(titleOf('春耕就绪', ['城东公社'])).toBe('春耕就绪'));
  test('without a headline, the opening clauses of the text are', () =>
    expect(titleOf(undefined, ['三月八日，城东公社的社员们下田，检查水渠、种子和农具落实情况。'])).toBe(
      '〔三月八日，城东公社的社员们下田……〕',
    ));
  test('a long opening clause is cut', () =>
    expect(titleOf(undefined, ['城东公社第三生产大队全体社员连日来冒雨抢修被洪水冲毁的水渠。'])).toBe(
      '〔城东公社第三生产大队全体社员连日来冒雨抢……〕',
    ));
  test('a short text is its own title', () =>
    expect(titleOf(undefined, ['', '社员下田。'])).toBe('〔社员下田。〕'));
});
