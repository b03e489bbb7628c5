import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ReadablePiece, replayReading } from './reading-text.ts';
import { type ReadingOptions, readPieces } from './read-pieces.ts';

function read(source: string, role = 'body', options: ReadingOptions = {}): string {
  return readPieces(source, [{ start: 0, end: source.length, role }], options).text;
}

describe('widths', () => {
  test.each([
    ['天晴,风小', '天晴，风小'],
    ['他问:"去吗?"她答:"去!"', '他问：“去吗？”她答：“去！”'],
    ['共1,250人,11:30到', '共1,250人，11:30到'],
    ['GDP,CPI', 'GDP,CPI'],
    ['已达85%;设备齐', '已达85%；设备齐'],
    ['见http://example.cn/a', '见http://example.cn/a'],
    ['三码(行程码等)', '三码（行程码等）'],
    ['每人(20)元', '每人（20）元'],
    ['f(x) = y', 'f(x) = y'],
    ['缺(半边', '缺(半边'],
    ['一半(图1）', '一半（图1）'],
    ['雨停.天晴.', '雨停。天晴。'],
    ['一.开闸', '一.开闸'],
    ['水深.二.开闸', '水深。二.开闸'],
    ['共十.开闸', '共十。开闸'],
    ['第三.二条', '第三.二条'],
    ['第十二.水位', '第十二.水位'],
    ['阿依.古丽说', '阿依.古丽说'],
    ['约翰.史密斯和乔治.华盛', '约翰.史密斯和乔治。华盛'],
    ['见https://a.example/渡口?q=船,1:2,去', '见https://a.example/渡口?q=船,1:2，去'],
    ['回了:)就走', '回了:)就走'],
    ['注:(一)', '注：（一）'],
    ['5.10日、95.2', '5.10日、95.2'],
    ['比分3:1,胜', '比分3:1，胜'],
    ['好!好;好?', '好！好；好？'],
    ['（a)和(b）', '（a）和（b）'],
    ['(甲(a)乙)', '（甲（a）乙）'],
    ['a)天(b', 'a)天(b'],
    ['雨停.5', '雨停.5'],
    ['a.', 'a.'],
    ['“是”,“否”', '“是”，“否”'],
  ])('%s is read %s', (raw, shown) => expect(read(raw)).toBe(shown));
});

describe('quotation marks', () => {
  test('straight marks alternate, the inner ones apart from the outer ones', () =>
    expect(read(`战"疫"说"学'雷锋'好"`)).toBe('战“疫”说“学‘雷锋’好”'));
  test.each([
    [`65"屏和55"屏`, `65"屏和55"屏`],
    [`4'15"与4'20"`, `4'15"与4'20"`],
    [`'80后和'90后`, `'80后和'90后`],
    [`他说"有55"，又说"有65"`, '他说“有55”，又说“有65”'],
    [`第3"站"`, '第3“站”'],
    [`'80后'们`, '‘80后’们'],
    [`'90后'和'00后'说"到"`, '‘90后’和‘00后’说“到”'],
    [`高5'8"，跑3'25.6"，东20'15"，'船'`, `高5'8"，跑3'25.6"，东20'15"，‘船’`],
    [`"他问'谁说"去"？'"`, `"他问'谁说"去"？'"`],
    [`'他说"去"，又说"来"'`, `‘他说“去”，又说“来”’`],
    [`'他"去'了"`, `'他"去'了"`],
    [`"他问'谁'，"船'开"了'"`, `"他问'谁'，"船'开"了'"`],
    [`"他说:"好"。"`, `"他说："好"。"`],
  ])('%s is read %s', (raw, shown) => expect(read(raw)).toBe(shown));
  test('an odd number is left as it is', () => expect(read('他说"好。')).toBe('他说"好。'));
  test('a lost end explains an open quotation', () =>
    expect(read('"甲"说:"好', 'body', { openEnd: true })).toBe('“甲”说：“好'));
  test('a lost beginning explains a closing mark', () =>
    expect(read('好。"甲说"乙"', 'body', { openStart: true })).toBe('好。”甲说“乙”'));
  test('where both ends are lost, the missing mark may be either', () =>
    expect(read('好"甲', 'body', { openStart: true, openEnd: true })).toBe('好"甲'));
  test('an even number alternates, whatever is lost', () =>
    expect(read('"甲"', 'body', { openStart: true })).toBe('“甲”'));
  test('a mark beside a Latin word on one side is a quotation mark', () => expect(read("'ab'")).toBe('‘ab’'));
  test('an apostrophe is no quotation mark', () => expect(read("'it's好'")).toBe("‘it's好’"));
});

describe('white space', () => {
  test('a wrap between Han, marks and digits is dropped in running text', () =>
    expect(read('突袭豫 北工业, 整座 7次')).toBe('突袭豫北工业，整座7次'));
  test('a wrap after a half-width mark of a Chinese clause is dropped', () =>
    expect(read('市场看到, 30多辆')).toBe('市场看到，30多辆'));
  test('a space between Latin words is kept', () =>
    expect(read('用Open  Source软件')).toBe('用Open Source软件'));
  test('a space between the clauses of a headline is kept in full width', () =>
    expect(read('防疫不松懈 建设不停工', 'headline')).toBe('防疫不松懈　建设不停工'));
  test('the parts of a running line stay apart, Latin words in it by their own space', () =>
    expect(read('第3版 要闻 CN 41-0000', 'folio')).toBe('第3版　要闻　CN 41-0000'));
  test.each([
    ['大白菜 1.20 环比下降3.0%', '大白菜　1.20　环比下降3.0%'],
    ['农机队 3∶1 供销队', '农机队　3∶1　供销队'],
    ['黄瓜 5.18 环 比上涨4.2%', '黄瓜　5.18　环比上涨4.2%'],
  ])('the spaces around a number in a row of a table are kept: %s', (raw, shown) =>
    expect(read(raw)).toBe(shown),
  );
  test.each([
    ['headline', '鲁迅 · 故乡', '鲁迅·故乡'],
    ['headline', ' 春耕 ', '春耕'],
    ['headline', '春耕  \n 秋收', '春耕　秋收'],
    ['headline', '<b> 春耕</b>', '春耕'],
    ['keyPoints', '一 二', '一　二'],
    ['folio', '要闻 WTO, CN', '要闻　WTO, CN'],
    ['caption', '黄瓜 5.18 元', '黄瓜5.18元'],
    ['body', '5.18 元', '5.18元'],
    ['body', '第3 版', '第3版'],
  ])('spaces of %s: %s', (role, raw, shown) => expect(read(raw, role)).toBe(shown));
  test('the spaces around a number in a sentence are wraps', () =>
    expect(read('新增车位 800 个,今日启用')).toBe('新增车位800个，今日启用'));
  test('the space after a run-in head is kept', () => {
    const source = '坚持就是胜利! 四月以来';
    const { text } = readPieces(source, [
      { start: 0, end: 7, role: 'runInHead' },
      { start: 8, end: 12, role: 'body' },
    ]);
    expect(text).toBe('坚持就是胜利！　四月以来');
  });
});

describe('pieces', () => {
  test('pieces that stand apart are joined without a space, and the seam is recorded', () => {
    const source = '学习平\n\n台自主';
    const joined = readPieces(source, [
      { start: 0, end: 3, role: 'body' },
      { start: 5, end: 8, role: 'body' },
    ]);
    expect(joined.text).toBe('学习平台自主');
    expect(joined.changes).toEqual([{ kind: 'seam', start: 3, end: 3, from: '', to: '', at: 3 }]);
  });
  test('two lines of a headline are divided by a full-width space', () => {
    const source = '发挥作用\n\n双线作战';
    const pieces = [
      { start: 0, end: 4, role: 'headline' },
      { start: 6, end: 10, role: 'headline' },
    ];
    expect(readPieces(source, pieces).text).toBe('发挥作用　双线作战');
  });
  test('layout marks are dropped', () => expect(read('# 一\n- **二**,三', 'headline')).toBe('一　二，三'));
  test('a corrected character is read as corrected', () => {
    const { text, changes } = readPieces('工作巾从没', [{ start: 0, end: 5, role: 'body' }], {
      replacements: [{ start: 2, end: 3, to: '中' }],
    });
    expect(text).toBe('工作中从没');
    expect(changes).toEqual([{ kind: 'correction', start: 2, end: 3, from: '巾', to: '中', at: 2 }]);
  });
});

const rawText = fc
  .array(fc.constantFrom(...'天地人,.!?:;()"\'“”，。 　\n*#-1aB·〔𠮷'), { maxLength: 60 })
  .map((characters) => characters.join(''));
const roles = fc.constantFrom('body', 'runInHead', 'headline', 'caption');

const piecesOf = (source: string) =>
  fc
    .array(fc.tuple(fc.nat(source.length), roles), { maxLength: 6 })
    .map((cuts) => cuts.toSorted(([a], [b]) => a - b))
    .map((cuts) =>
      cuts.slice(0, -1).map(([start, role], index): ReadablePiece => {
        return { start, end: cuts[index + 1]?.[0] ?? start, role };
      }),
    )
    .chain((pieces) => fc.shuffledSubarray(pieces, { minLength: pieces.length }));

test('a reading text is its raw spans with the recorded changes applied, and nothing else', () => {
  fc.assert(
    fc.property(
      rawText.chain((source) => fc.tuple(fc.constant(source), piecesOf(source))),
      ([source, pieces]) => {
        const reading = readPieces(source, pieces);
        expect(replayReading(source, reading)).toBe(reading.text);
      },
    ),
    { numRuns: 500 },
  );
});

test('the spans of a reading text hold every character of its pieces', () => {
  fc.assert(
    fc.property(
      rawText.chain((source) => fc.tuple(fc.constant(source), piecesOf(source))),
      ([source, pieces]) => {
        const { spans } = readPieces(source, pieces);
        const held = (at: number) => spans.some(({ start, end }) => start <= at && at < end);
        for (const { start, end } of pieces)
          for (let at = start; at < end; at += 1) expect(held(at)).toBe(true);
      },
    ),
  );
});
