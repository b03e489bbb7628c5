import { describe, expect, test } from 'vitest';
import { parsePage } from '../../parser/parse-page.ts';
import type { Article } from '../../parser/types.ts';
import { articleId, articleIds, titleOf } from './make-article.ts';

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
  test('a long opening clause is cut between two words', () =>
    expect(titleOf(undefined, ['城东公社第三生产大队全体社员连日来冒雨抢修被洪水冲毁的水渠。'])).toBe(
      '〔城东公社第三生产大队全体社员连日来冒雨……〕',
    ));
  test('an opening without words is cut after so many characters', () =>
    expect(titleOf(undefined, ['ABC'.repeat(10)])).toBe('〔ABCABCABCABCABCABCAB……〕'));
  test('a short text is its own title', () =>
    expect(titleOf(undefined, ['', '社员下田。'])).toBe('〔社员下田。〕'));
});

describe('ids of one page', () => {
  const NOTICE = '经股东决定，本公司拟申请注销登记，请债权人自公告之日起四十五日内申报债权。';
  const idsOf = (...texts: readonly string[]) => {
    const text = `青禾日报\n\n2022年5月22日 星期日 第04版\n\n${texts.join('\n\n')}\n`;
    return articleIds('00000001', text, parsePage(text, () => undefined, 'page.txt').articles);
  };
  const idsOfBodies = (...texts: readonly string[]) => {
    const bodies = texts.map((_, at): Article => {
      const start = texts.slice(0, at).join('').length;
      const pieces = [{ role: 'body', start, end: start + (texts[at]?.length ?? 0) } as const];
      return {
        kind: 'notice',
        blocks: [{ role: 'body', pieces, seams: [], gaps: [] }],
        confidence: { whole: 1, begin: 1, headline: 1, bylines: 1 },
      };
    });
    return articleIds('00000001', texts.join(''), bodies);
  };
  const one = `# 甲公司公告\n\n${NOTICE}联系人：王某。`;
  const other = `# 乙公司公告\n\n${NOTICE}联系人：李某。`;
  const closed = '甲公司\n\n2022年5月22日';

  test('notices that begin alike have ids of their own, the first that of its opening', () => {
    const ids = idsOf(`${one}\n\n${closed}`, other);
    expect(ids).toEqual([articleId('00000001', NOTICE), expect.any(String)]);
    expect(new Set(ids).size).toBe(2);
  });
  test('articles without a Han character have ids of their own', () => {
    const ids = idsOfBodies('Lakers 100:98 Rockets', 'Lakers 101:99 Rockets', 'Bulls 88:90 Heat');
    expect(new Set(ids).size).toBe(3);
  });
  test('articles that are equal in all share an id', () =>
    expect(new Set(idsOfBodies(NOTICE, NOTICE)).size).toBe(1));
});

test('a title is not cut through a character', () =>
  expect(titleOf(undefined, ['昨日村民家门前石碑修复碑文写有吉祥如意𠮷野家四字群众驻足观看'])).not.toMatch(
    /[\ud800-\udfff]/u,
  ));
