import { expect, test } from 'vitest';
import { buildArchive } from '../../content/build-archive.ts';
import { sampleArticle } from '../../search/sample-article.ts';
import type { Message } from '../../report.ts';
import { pageInventor } from './invented-page.ts';

const TEXT = '春耕准备工作就绪，各队的种子、农具和肥料都已经备齐，只等开春；老农说今年一定要有好收成。';
const models = [
  sampleArticle({ headline: '各队早动手早安排', dateline: '本报讯', paragraphs: [TEXT, TEXT] }),
  sampleArticle({ headline: '渠水清清流到田头', paragraphs: [TEXT], caption: TEXT, reporter: '甲乙' }),
];
const paper = { slug: 'qinghe-ribao', name: '青禾日报', city: 'qinghe' };
const page = pageInventor(models, [paper])(7);

test('is the same each time', () => expect(pageInventor(models, [paper])(7)).toEqual(page));

test('is a page of several articles that builds without an error', () => {
  const files = {
    [`content/pages/${page.id}.txt`]: page.text,
    [`content/pages/${page.id}.yaml`]: page.intake,
    'content/registry/cities.yaml':
      '- { slug: qinghe, name: 青禾, fullName: 青禾市, province: 河南省, districts: [] }',
    'content/registry/papers.yaml': '- { slug: qinghe-ribao, name: 青禾日报, city: qinghe }',
    'content/registry/sections.yaml': '{}',
    'content/registry/articles.yaml': '[]',
    'content/changes.yaml': `- { id: first, date: 2022-06-01, pages: ['${page.id}'], note: 首批。 }`,
  };
  const bytes = Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)] as const);
  const messages: Message[] = [];
  const { articles, bylines } = buildArchive(new Map(bytes), (message) => messages.push(message));
  expect(messages.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(articles.length).toBeGreaterThan(5);
  expect(bylines.length).toBeGreaterThan(5);
});
