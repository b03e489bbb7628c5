import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ParsedPage } from '../parser/types.ts';
import type { CorrectionRecord } from '../records/correction-record.ts';
import type { Message } from '../report.ts';
import { applyCorrections, type CorrectedPage } from './apply.ts';
import { notationOf, pageFromNotation } from './edits/page-notation.ts';

const PAGE = pageFromNotation(`
0 pageLabel | 区政要闻
1 headline | 春耕就绪
1 body | 城东今年早动
1 body | 手早安排。下一段
2 headline | 秋收开镰
2 body | 城西今秋(李凯 摄)收割
2 body | 手早安排。
0 noise | 十
`);

const quote = (text: string, nth = 0) => {
  let at = PAGE.text.indexOf(text);
  for (let skipped = 0; skipped < nth; skipped += 1) at = PAGE.text.indexOf(text, at + 1);
  return { at, text };
};

type Draft<Op> = Op extends unknown ? Omit<Op, 'id' | 'reason'> : never;

function apply(
  ...drafts: readonly Draft<CorrectionRecord>[]
): CorrectedPage & { readonly messages: Message[] } {
  const messages: Message[] = [];
  const placed = drafts.map((draft, index) => ({
    correction: { id: `c${index + 1}`, reason: '据文意', ...draft },
    placeOf: (path: readonly PropertyKey[]) => ({ file: [`c${index + 1}`, ...path].join('.') }),
  }));
  return { ...applyCorrections(PAGE, placed, (message) => messages.push(message)), messages };
}

function shown(...drafts: readonly Draft<CorrectionRecord>[]): readonly string[] {
  const { page, messages } = apply(...drafts);
  expect(messages).toEqual([]);
  return notationOf(page).split('\n');
}

const joinParagraph = { op: 'join', what: 'block', first: quote('早动'), next: quote('手早') } as const;

describe('join', () => {
  test('a block is read directly after the end of another', () =>
    expect(shown(joinParagraph)).toContain('1 body | 城东今年早动/手早安排。下一段'));
  test('the seam is decided by the correction', () =>
    expect(apply(joinParagraph).page.articles[0]?.blocks[1]?.seams).toEqual([
      { after: 0, confidence: 1, evidence: ['correction/c1'] },
    ]));
  test('a doubtful seam that stands there already is decided', () => {
    const doubtful = { after: 0, confidence: 0.3, evidence: ['word-across'] };
    const joined = apply(joinParagraph).page;
    const [article] = joined.articles;
    const page = {
      ...joined,
      articles: article
        ? [
            {
              ...article,
              blocks: article.blocks.map((block) => ({ ...block, seams: block.seams.map(() => doubtful) })),
            },
          ]
        : [],
    };
    const placed = {
      correction: { id: 'c2', reason: '据文意', ...joinParagraph },
      placeOf: () => ({ file: 'c' }),
    };
    expect(applyCorrections(page, [placed], () => {}).page.articles[0]?.blocks[1]?.seams).toEqual([
      { after: 0, confidence: 1, evidence: ['correction/c2', 'word-across'] },
    ]);
  });
  test('what stood behind both cuts becomes blocks of their own', () =>
    expect(shown({ op: 'join', what: 'block', first: quote('城东今年'), next: quote('收割') })).toEqual([
      '0 pageLabel | 区政要闻',
      '1 headline | 春耕就绪',
      '1 body | 城东今年/收割',
      '1 body | 早动',
      '1 body | 手早安排。下一段',
      '2 headline | 秋收开镰',
      '2 body | 城西今秋(李凯 摄)',
      '2 body | 手早安排。',
      '0 noise | 十',
    ]));
  test('two articles become one', () =>
    expect(shown({ op: 'join', what: 'article', first: quote('春耕'), next: quote('秋收') })).toContain(
      '1 headline | 秋收开镰',
    ));
});

describe('move', () => {
  test('a run of blocks stands before another block, also of another article', () =>
    expect(
      shown({
        op: 'move',
        what: 'block',
        from: quote('城东'),
        through: quote('下一段'),
        before: quote('城西'),
      }),
    ).toEqual([
      '0 pageLabel | 区政要闻',
      '1 headline | 春耕就绪',
      '2 headline | 秋收开镰',
      '2 body | 城东今年早动',
      '2 body | 手早安排。下一段',
      '2 body | 城西今秋(李凯 摄)收割',
      '2 body | 手早安排。',
      '0 noise | 十',
    ]));
  test('an article stands before another', () =>
    expect(shown({ op: 'move', what: 'article', from: quote('秋收'), before: quote('春耕') })[1]).toBe(
      '1 headline | 秋收开镰',
    ));
  test('an article that gave all its blocks away is gone', () =>
    expect(
      apply({
        op: 'move',
        what: 'block',
        from: quote('春耕'),
        through: quote('下一段'),
        after: quote('城西'),
      }).page.articles,
    ).toHaveLength(1));
});

describe('split', () => {
  test('a paragraph is divided', () =>
    expect(shown({ op: 'split', what: 'block', begin: quote('下一段') })).toContain('1 body | 下一段'));
  test('an article is divided', () =>
    expect(shown({ op: 'split', what: 'article', begin: quote('手早') })[3]).toBe(
      '2 body | 手早安排。下一段',
    ));
});

describe('setRole', () => {
  test('a whole block changes its role', () =>
    expect(shown({ op: 'setRole', range: quote('城东今年早动'), role: 'deck' })).toContain(
      '1 deck | 城东今年早动',
    ));
  test('an inline role stays inside its block', () =>
    expect(shown({ op: 'setRole', range: quote('(李凯 摄)'), role: 'credit' })).toContain(
      '2 body | 城西今秋/<credit>(李凯 摄)/收割',
    ));
  test('part of a block becomes a block of its own', () =>
    expect(shown({ op: 'setRole', range: quote('下一段'), role: 'crosshead' })).toContain(
      '1 crosshead | 下一段',
    ));
  test('a line of an article becomes furniture', () =>
    expect(shown({ op: 'setRole', range: quote('春耕就绪'), role: 'pageSlogan' })[1]).toBe(
      '0 pageSlogan | 春耕就绪',
    ));
  test('an inline role ends where furniture begins', () =>
    expect(
      shown(
        { op: 'setRole', range: quote('(李凯 摄)'), role: 'credit' },
        { op: 'setRole', range: quote('(李凯 摄)'), role: 'folio' },
      ),
    ).toContain('0 folio | (李凯 摄)'));
  test('furniture becomes an article, which can be moved', () =>
    expect(
      shown(
        { op: 'setRole', range: quote('区政要闻'), role: 'section' },
        { op: 'move', what: 'block', from: quote('区政'), before: quote('秋收') },
      )[3],
    ).toBe('2 section | 区政要闻'));
  test('hidden text is brought back', () =>
    expect(shown({ op: 'setRole', range: quote('十'), role: 'body' }).at(-1)).toBe('3 body | 十'));
});

describe('hide', () => {
  test('names the block that it left, so that its article can say who decided', () => {
    const [hidden] = apply({ op: 'hide', range: quote('今秋'), as: 'noise' }).applied;
    expect(hidden?.changed).toContain(PAGE.text.indexOf('城西今秋'));
  });

  test('part of a paragraph is hidden as a repetition', () => {
    const { page } = apply({
      op: 'hide',
      range: { ...quote('手早', 1), to: quote('安排。', 1) },
      as: 'duplicate',
      of: quote('手早安排。'),
    });
    expect(page.hidden[1]).toMatchObject({ role: 'duplicate', of: { start: PAGE.text.indexOf('手早') } });
    expect(notationOf(page)).not.toContain('2 body | 手早安排。');
  });
  test('what stands around stays together', () =>
    expect(shown({ op: 'hide', range: quote('今秋'), as: 'noise' })).toContain(
      '2 body | 城西/(李凯 摄)收割',
    ));
});

describe('gap, text and field', () => {
  test('a gap stands after the quote', () =>
    expect(
      apply({ op: 'gap', after: quote('早动'), note: '此处有缺文' }).page.articles[0]?.blocks[1]?.gaps,
    ).toEqual([{ at: quote('早动').at + 2, note: '此处有缺文' }]));
  test('a misread character is replaced', () =>
    expect(apply({ op: 'text', raw: quote('早动'), to: '旱动' }).replacements).toEqual([
      { start: quote('早动').at, end: quote('早动').at + 2, to: '旱动' },
    ]));
  test('the kind of an article is set', () =>
    expect(
      apply({ op: 'field', article: quote('春耕'), set: { kind: 'feature' } }).page.articles[0]?.kind,
    ).toBe('feature'));
});

describe('what does not fit', () => {
  test('a quote that does not stand at its offset is an error that says where it stands', () =>
    expect(apply({ op: 'text', raw: { at: 0, text: '秋收' }, to: '' }).messages).toMatchObject([
      {
        severity: 'error',
        place: { file: 'c1.raw' },
        reason: expect.stringContaining('是“区政要闻'),
        mend: expect.stringContaining(`${quote('秋收').at}`),
      },
    ]));
  test('a quote outside every article is an error', () =>
    expect(apply({ op: 'split', what: 'block', begin: quote('十') }).messages).toMatchObject([
      { severity: 'error', rule: 'correction/does-not-fit' },
    ]));
  test('every error is told, not only the first', () =>
    expect(
      apply(
        { op: 'text', raw: { at: 0, text: '无' }, to: '' },
        { op: 'split', what: 'block', begin: { at: 0, text: '无' } },
      ).messages,
    ).toHaveLength(2));
  test('characters of two pieces cannot be replaced as one, even when a later correction parts them', () =>
    expect(
      apply(
        { op: 'text', raw: quote('秋(李凯'), to: '秋' },
        { op: 'setRole', range: quote('(李凯 摄)'), role: 'credit' },
      ).messages,
    ).toMatchObject([{ severity: 'error', place: { file: 'c1.raw' } }]));
  test('characters of a signature cannot be replaced: names are fields', () =>
    expect(
      apply(
        { op: 'setRole', range: quote('(李凯 摄)'), role: 'credit' },
        { op: 'text', raw: quote('李凯'), to: '李楷' },
      ).messages,
    ).toMatchObject([{ severity: 'error', mend: expect.stringContaining('field') }]));
  test('a piece cannot be deleted whole, also not bit by bit: that is hiding it', () =>
    expect(
      apply({ op: 'text', raw: quote('春耕'), to: '' }, { op: 'text', raw: quote('就绪'), to: '' }).messages,
    ).toMatchObject([
      { severity: 'error', place: { file: 'c2.to' }, mend: expect.stringContaining('hide') },
    ]));
  test('characters cannot be replaced twice', () =>
    expect(
      apply({ op: 'text', raw: quote('城东'), to: '城南' }, { op: 'text', raw: quote('东今'), to: '西今' })
        .messages,
    ).toMatchObject([{ severity: 'error', place: { file: 'c2.raw' } }]));
  test('a run of blocks cannot move into itself', () =>
    expect(
      apply({
        op: 'move',
        what: 'block',
        from: quote('城东'),
        through: quote('下一段'),
        before: quote('手早'),
      }).messages,
    ).toMatchObject([{ severity: 'error' }]));
});

test.each<Draft<CorrectionRecord>>([
  joinParagraph,
  { op: 'join', what: 'article', first: quote('春耕'), next: quote('秋收') },
  { op: 'move', what: 'block', from: quote('城东'), after: quote('秋收') },
  { op: 'move', what: 'article', from: quote('秋收'), before: quote('春耕') },
  { op: 'split', what: 'block', begin: quote('下一段') },
  { op: 'split', what: 'article', begin: quote('手早') },
  { op: 'setRole', range: quote('城东今年早动'), role: 'deck' },
  { op: 'setRole', range: quote('(李凯 摄)'), role: 'credit' },
  { op: 'setRole', range: quote('春耕就绪'), role: 'pageSlogan' },
  { op: 'hide', range: quote('城东'), as: 'noise' },
  { op: 'gap', before: quote('城东'), note: '此处有缺文' },
  { op: 'field', article: quote('春耕'), set: { kind: 'feature' } },
])('said a second time, $op $what is no longer needed', (draft) => {
  const { messages, page } = apply(draft, draft);
  expect(messages).toMatchObject([{ severity: 'info', rule: 'correction/no-longer-needed' }]);
  expect(page).toEqual(apply(draft).page);
});

/** How often pieces and hidden spans hold each printed character. */
function claims(page: ParsedPage): readonly number[] {
  const spans = [
    ...page.articles.flatMap(({ blocks }) => blocks.flatMap(({ pieces }) => pieces)),
    ...page.furniture.flatMap(({ pieces }) => pieces),
    ...page.hidden,
  ];
  const printed = [...page.text.matchAll(/\S/gu)].map(({ index }) => index);
  return printed.map((at) => spans.filter(({ start, end }) => start <= at && at < end).length);
}

const anchor = fc
  .tuple(fc.nat(PAGE.text.length - 1), fc.integer({ min: 1, max: 6 }))
  .map(([from, length]) => {
    const at = from + Math.max(0, PAGE.text.slice(from).search(/\S/u));
    return { at, text: PAGE.text.slice(at, at + length).trimEnd() };
  })
  .filter(({ text }) => text !== '');
const range = fc.tuple(anchor, fc.option(anchor)).map(([from, to]) => {
  return to && to.at > from.at + from.text.length ? { ...from, to } : from;
});
const what = fc.constantFrom('block' as const, 'article' as const);
const drafts: fc.Arbitrary<Draft<CorrectionRecord>> = fc.oneof(
  fc.record({ op: fc.constant('join' as const), what, first: anchor, next: anchor }),
  fc.record({ op: fc.constant('move' as const), what, from: anchor, through: anchor, before: anchor }),
  fc.record({ op: fc.constant('move' as const), what, from: anchor, after: anchor }),
  fc.record({ op: fc.constant('split' as const), what, begin: anchor }),
  fc.record({
    op: fc.constant('setRole' as const),
    range,
    role: fc.constantFrom('body', 'headline', 'caption', 'credit', 'byline', 'pageSlogan', 'runInHead'),
  }),
  fc.record({ op: fc.constant('hide' as const), range, as: fc.constantFrom('duplicate', 'noise') }),
  fc.record({ op: fc.constant('gap' as const), before: anchor, note: fc.constant('缺') }),
);

/** A space was left at the end of a piece once, and what stood before it was lost. */
const SPACES_AT_CUTS: [Draft<CorrectionRecord>[]][] = [
  [
    [
      { op: 'hide', range: quote('摄'), as: 'duplicate' },
      { op: 'setRole', range: quote('今秋(李凯'), role: 'pageSlogan' },
    ],
  ],
  [
    [
      { op: 'hide', range: { ...quote('区'), to: quote('凯') }, as: 'duplicate' },
      { op: 'setRole', range: quote('摄'), role: 'pageSlogan' },
    ],
  ],
];

test('whatever is corrected, each printed character stays in exactly one place', () => {
  fc.assert(
    fc.property(fc.array(drafts, { maxLength: 8 }), (corrections) => {
      expect(claims(apply(...corrections).page).every((count) => count === 1)).toBe(true);
    }),
    { numRuns: 500, examples: SPACES_AT_CUTS },
  );
});

test('whatever is corrected, no piece begins or ends with white space', () => {
  fc.assert(
    fc.property(fc.array(drafts, { maxLength: 8 }), (corrections) => {
      const { articles, furniture } = apply(...corrections).page;
      const blocks = [...articles.flatMap((article) => article.blocks), ...furniture];
      for (const { start, end } of blocks.flatMap(({ pieces }) => pieces)) {
        const raw = PAGE.text.slice(start, end);
        expect(raw).toBe(raw.trim());
        expect(raw).not.toBe('');
      }
    }),
    { numRuns: 500, examples: SPACES_AT_CUTS },
  );
});

test('whatever is corrected, seams stand between pieces and no article is empty', () => {
  fc.assert(
    fc.property(fc.array(drafts, { maxLength: 8 }), (corrections) => {
      const { articles } = apply(...corrections).page;
      for (const { blocks } of articles) {
        expect(blocks).not.toHaveLength(0);
        for (const { seams, pieces } of blocks) {
          for (const { after } of seams) {
            expect(after).toBeGreaterThanOrEqual(0);
            expect(after).toBeLessThan(pieces.length - 1);
          }
        }
      }
    }),
    { numRuns: 500 },
  );
});
