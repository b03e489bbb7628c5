import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { simplifiedCharacters } from '../../search/index/simplified-characters.ts';
import { questionTerms } from './question-terms.ts';
import { simplifyQuestion } from './simplify-question.ts';

const read = (): Promise<Uint8Array<ArrayBuffer>> =>
  Promise.resolve(Uint8Array.from(gzipSync(simplifiedCharacters())));

test.each([
  ['靜態管理', ['静态', '态管', '管理']],
  ['之後', ['之後', '之后']],
  ['最後', ['最後', '最后']],
  ['徵求', ['徵求', '征求']],
  ['著名', ['著名', '着名']],
  ['書展之後', ['书展', '展之', '之后', '之後']],
  ['著名書法', ['着名', '名书', '书法', '著名']],
])('%s asks for %j', async (query, terms) => {
  expect(questionTerms(await simplifyQuestion(query, read)).terms).toEqual(terms);
});

test('a simplified question reads no table', async () => {
  const never = () => Promise.reject(new Error('Unexpected read'));
  expect(await simplifyQuestion('怎样防控疫情', never)).toBe('怎样防控疫情');
});
