import { expect, test } from 'vitest';
import { markToken } from '../mark-token.ts';
import { readQuery } from './read-query.ts';

test.each([
  ['spaces divide phrases', '静态管理  核酸检测', ['静态管理', '核酸检测']],
  ['quotation marks keep a phrase together', '"BBC News" 报道', ['bbcnews', '报道']],
  ['so do Chinese ones', '“BBC News” 报道', ['bbcnews', '报道']],
  ['quotation marks inside a run divide nothing', '“疫”魔', ['疫魔']],
  ['nor do those that are copied by halves', '起来”主题 活动', ['起来主题', '活动']],
  ['the wide space of headlines divides nothing', '众志成城　鏖战', ['众志成城鏖战']],
  ['a line break divides nothing', '复工\n复产', ['复工复产']],
  ['nor does the indent of the next line', '复工 \r\n    复产', ['复工复产']],
  ['a phrase counts once', '疫 疫', ['疫']],
  ['marks alone ask for themselves', '》 “', [markToken('》“')]],
  ['blanks ask for nothing', ' \u3000', []],
])('%s', (_, input, expected) => {
  expect(readQuery(input)).toEqual(expected);
});
