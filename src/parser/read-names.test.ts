import { expect, test } from 'vitest';
import { readNames } from './read-names.ts';

const read = (text: string) =>
  readNames(text, [{ start: 0, end: text.length }]).map(({ role, name }) => `${role} ${name}`);

test.each([
  ['(记者 沈一舟 通讯员 何田 许小禾)', ['记者 沈一舟', '通讯员 何田', '通讯员 许小禾']],
  ['□本报记者 沈 舟', ['记者 沈舟']],
  ['(实习记者 白桦 记者 何田)', ['见习记者 白桦', '记者 何田']],
  ['记者 沈一舟 文/图', ['文/图 沈一舟']],
  ['(白桦摄)', ['摄影 白桦']],
  ['(资料照片,由县农技站提供)', ['供图 县农技站']],
  ['(沈一舟)', ['作者 沈一舟']],
  ['(记 者 何田)', ['记者 何田']],
  ['(林清 整理)', ['整理 林清']],
  ['(综合本报记者 何 田 林 清)', ['记者 何田', '记者 林清']],
  ['本报记者 何田 通讯员 林 清 摄影报道', ['记者 何田', '通讯员 林清']],
  ['(记者 何田 文 林 清 图)', ['记者 何田', '摄影 林清']],
  ['桃林小学五(2)班 何小田', ['作者 何小田']],
  ['(记者 沈一舟实习生 白桦)', ['记者 沈一舟', '实习生 白桦']],
])('%s', (text, names) => {
  expect(read(text)).toEqual(names);
});

test('a name keeps the raw spans on which it stands', () => {
  const [name] = readNames('记者 沈一 舟', [
    { start: 0, end: 5 },
    { start: 6, end: 7 },
  ]);
  expect(name).toEqual({
    role: '记者',
    name: '沈一舟',
    spans: [
      { start: 3, end: 5 },
      { start: 6, end: 7 },
    ],
  });
});
