import { expect, test } from 'vitest';
import { nameReader } from '../../parser/fields/read-names.ts';
import type { Article, Block, Piece } from '../../parser/types.ts';
import { demoteSurplus } from './demote-surplus.ts';

/** An article in lines `role text`, pieces with a role of their own in `‹role text›`. */
function settle(...lines: readonly string[]): readonly string[] {
  let source = '';
  const blocks = lines.map((line): Block => {
    const [role = '', ...words] = line.split(' ');
    const pieces = [...words.join(' ').matchAll(/‹(?<role>\w+) (?<inline>[^›]+)›|[^‹]+/gu)].map(
      (match): Piece => {
        const start = source.length;
        source += match.groups?.['inline'] ?? match[0];
        return { start, end: source.length, role: asRole(match.groups?.['role'] ?? role) };
      },
    );
    source += '\n';
    return { role: asBlockRole(role), pieces, seams: [], gaps: [] };
  });
  const article: Article = {
    kind: 'news',
    blocks,
    confidence: { whole: 1, begin: 1, headline: 1, bylines: 1 },
  };
  return demoteSurplus(article, nameReader(source)).blocks.map(({ role, pieces }) => {
    const shown = pieces.map((piece) => {
      const raw = source.slice(piece.start, piece.end);
      return piece.role === role ? raw : `‹${piece.role} ${raw}›`;
    });
    return `${role} ${shown.join('')}`;
  });
}

const BLOCK_ROLES = ['headline', 'section', 'body', 'byline', 'caption', 'crosshead', 'jumpLine'] as const;
const INLINE_ROLES = ['dateline', 'credit', 'figureRef'] as const;

function asBlockRole(role: string): Block['role'] {
  const found = BLOCK_ROLES.find((one) => one === role);
  if (found === undefined) throw new Error(`No role ${role}`);
  return found;
}

function asRole(role: string): Piece['role'] {
  return INLINE_ROLES.find((one) => one === role) ?? asBlockRole(role);
}

test('an article with one of each stays as it is', () => {
  const lines = [
    'section 春耕',
    'headline 春耕就绪',
    'byline 本报记者 丁一',
    'body ‹dateline 本报讯›今年早动手。',
  ];
  expect(settle(...lines)).toEqual(lines);
});
test('a second headline and a second section are crossheads', () =>
  expect(settle('headline 春耕', 'headline 秋收', 'section 农事', 'section 节气')).toEqual([
    'headline 春耕',
    'crosshead 秋收',
    'section 农事',
    'crosshead 节气',
  ]));
test('a second dateline is read with its paragraph', () =>
  expect(settle('body ‹dateline 本报讯›早动手。', 'body ‹dateline 本报讯›早安排。')).toEqual([
    'body ‹dateline 本报讯›早动手。',
    'body 本报讯早安排。',
  ]));
test('a signature that names nobody is read', () =>
  expect(settle('body 早动手。', 'byline 本报记者')).toEqual(['body 早动手。', 'body 本报记者']));
test('a credit names somebody below a picture only, and only with words', () =>
  expect(
    settle(
      'body 早动手‹credit （李凯 摄）›',
      'caption ‹credit （李凯 摄）›',
      'caption 下田‹credit （李凯 摄）›',
    ),
  ).toEqual(['body 早动手（李凯 摄）', 'caption （李凯 摄）', 'caption 下田‹credit （李凯 摄）›']));
test.each([
  ['byline 本报记者 ‹figureRef 丁一›', 'byline 本报记者 丁一'],
  ['jumpLine 下转‹figureRef （图1）›', 'jumpLine 下转（图1）'],
  ['section 农事‹figureRef （图1）›', 'section 农事（图1）'],
])('nothing is set apart in %s', (block, whole) => expect(settle(block)).toEqual([whole]));
