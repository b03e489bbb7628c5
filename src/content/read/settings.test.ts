import { expect, test } from 'vitest';
import type { Message } from '../../report.ts';
import { archiveWords } from '../../words/archive-words.ts';
import { SETTINGS_FILE } from './content-files.ts';
import { readSettings } from './settings.ts';

function read(yaml: string) {
  const messages: Message[] = [];
  const files = new Map([[SETTINGS_FILE, new TextEncoder().encode(yaml)]]);
  const settings = readSettings(files, (message) => messages.push(message));
  return { settings, messages };
}
const UNSET = {
  name: archiveWords.name,
  description: archiveWords.description,
  rights: archiveWords.rights,
  languages: ['zh-CN'],
  archives: [],
  files: 'few',
};

test('without the file nothing is set, and what only the operator knows is asked for', () => {
  const messages: Message[] = [];
  expect(readSettings(new Map(), (message) => messages.push(message))).toEqual(UNSET);
  expect(messages).toMatchObject([
    {
      severity: 'info',
      rule: 'settings/unset',
      reason: '没有写明名称（name）、主办（operator）、权利（rights）、联系（contact）、网址（address）。',
    },
  ]);
});

test('what is set stands in place of what is not, and nothing is asked for then', () => {
  const set = {
    name: '安邑报纸文库',
    operator: '安邑图书馆',
    rights: '权利属于各报。',
    contact: 'wenku@anyi.example',
    address: 'https://anyi.example/papers/',
    languages: ['zh-CN', 'ug'],
  };
  expect(read(JSON.stringify(set))).toEqual({ settings: { ...UNSET, ...set }, messages: [] });
});

test('other archives have a name and an address', () => {
  const archives = [{ name: '河阳文库', address: 'https://heyang.example/' }];
  expect(read(JSON.stringify({ archives })).settings).toEqual({ ...UNSET, archives });
});

test.each([
  ["name: ''", 'name：不能是空的'],
  ['name: "安邑\\n文库"', 'name：只能是一行文字，不能有换行和控制字符'],
  ['rights: "\\e[31m"', 'rights：只能是一行文字，不能有换行和控制字符'],
  [`name: ${'长'.repeat(41)}`, 'name：不能超过 40 个字'],
  ['contact: 编辑部', 'contact：应是邮箱或 http、https 地址'],
  ['contact: javascript:alert(1)', 'contact：应是邮箱或 http、https 地址'],
  ['address: https://a.example/?q=1', /^address：“https:\/\/a.example\/\?q=1”带有查询（\?）/u],
  ['languages: [chinese language]', 'languages.0：应是 BCP 47 的语言代码，如 zh-CN'],
  ['languages: []', 'languages：至少写一种语言'],
  ['{ archives: [{ name: 河阳文库, address: heyang/ }] }', /^archives\.0\.address：应是 http 或 https 地址/u],
  [
    '{ archives: [{ name: 河阳文库, address: https://a.example/a }] }',
    /^archives\.0\.address：应以 \/ 结尾/u,
  ],
])('%s is told in its line', (yaml, reason) => {
  const { settings, messages } = read(`# 设置\n${yaml}\n`);
  expect(settings).toEqual(UNSET);
  expect(messages).toMatchObject([
    { place: { file: SETTINGS_FILE, line: 2 }, severity: 'error', reason: expect.stringMatching(reason) },
  ]);
});
