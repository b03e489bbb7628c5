import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleArticle, sampleParagraph } from '../content/sample-archive.ts';
import { connectOnDemand } from './connect-on-demand.ts';
import { indexConnections } from './index-connections.ts';
import { makeConnections } from './make-connections.ts';

const TEXTS = [
  '城东公社的渡槽修复工程进展顺利，渡槽修复工程年内完成，全省各地备足种子、农具和肥料，抢抓晴好天气，力争按时完成播种任务。',
  '全省各地备足种子、农具和肥料，抢抓晴好天气，力争按时完成播种任务。农具展销会在老城广场开幕。',
  '老城广场的农具展销会吸引了很多人，城东公社也派人参加农具展销会。',
  '沙河渡口的水库除险加固，城东公社的人都知道渡槽修复工程。',
];

const articlesOf = (texts: readonly string[]) =>
  texts.map((text, at) =>
    sampleArticle(`0000000${at}-aaaa`, {
      city: at % 2 === 0 ? 'anyi' : 'luoyi',
      paragraphs: [sampleParagraph(text)],
    }),
  );

test('of each article by itself the same is found as of all at once', () => {
  let found = 0;
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...TEXTS), { minLength: 2, maxLength: 9 }), (texts) => {
      const articles = articlesOf(texts);
      const issued = [{ id: 'ffffffff-aaaa', redirect: '00000001-aaaa' }];
      const all = indexConnections(makeConnections(articles, issued));
      const onDemand = connectOnDemand(articles, issued);
      for (const { id } of articles) {
        const { reuse: _, ...own } = all.of(id);
        expect(onDemand.of(id)).toMatchObject(own);
        expect(onDemand.reuseOf(id)).toEqual(all.reuseOf(id));
        found += own.related.length + all.reuseOf(id).length;
      }
      expect([onDemand.reuse, onDemand.all]).toEqual([all.reuse, all.all]);
    }),
    { numRuns: 20 },
  );
  expect(found).toBeGreaterThan(0);
});
