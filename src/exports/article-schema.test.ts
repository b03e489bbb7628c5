import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { articleFile } from './article-file.ts';
import { sampleArchive, sampleArticle, samplePage, sampleParagraph } from '../content/sample-archive.ts';
import { articleSchema } from '../records/article-file.ts';

const validate = new Ajv2020({ strict: false, formats: { date: true } }).compile(
  articleSchema('https://a.example/article.schema.json'),
);
const article = sampleArticle('0000000a-aaaa', { paragraphs: [sampleParagraph('早动手。')] });
const archive = sampleArchive([samplePage('0000000a')], [article]);
const file = articleFile(article, archive, (id) => `/articles/${id}/`);

test('what is published fits the schema', () => {
  expect(validate(file), JSON.stringify(validate.errors)).toBe(true);
});
test('a field that the schema does not know is noticed', () => {
  expect(validate({ ...file, author: '甲' })).toBe(false);
});
test('an id of another form is noticed', () => {
  expect(validate({ ...file, id: '1' })).toBe(false);
});
